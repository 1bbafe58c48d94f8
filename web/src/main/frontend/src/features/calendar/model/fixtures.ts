import type { Session } from "../../sessions/model/session";
import { addMinutes, instantsOf } from "./wallClock";

/** A planned session for tests, its instants computed from its clock time. */
export function sessionAt(start: string, zone: string, durationMinutes = 60): Session {
  const startsAt = instantsOf(start, zone)[0] ?? "";
  const endsAt = addMinutes(startsAt, durationMinutes);
  return {
    id: "s-1",
    title: "Comité",
    kind: "COMMITTEE",
    start,
    zone,
    durationMinutes,
    participants: 30,
    cameras: 5,
    state: "planned",
    version: 0,
    startsAt,
    endsAt,
    opensAt: addMinutes(startsAt, -15),
    closesAt: addMinutes(endsAt, 30),
    startIsAmbiguous: instantsOf(start, zone).length === 2,
  };
}
