import type { BookingRequest } from "./bookingForm";
import type { Session } from "./session";

type Changeable = keyof BookingRequest;

const inOrder: readonly Changeable[] = [
  "title",
  "kind",
  "start",
  "durationMinutes",
  "zone",
  "participants",
  "cameras",
];

/** What differs between two versions of a session, in the order of the form. */
export const changesBetween = (before: Session, after: Session): readonly Changeable[] =>
  inOrder.filter((field) => before[field] !== after[field]);
