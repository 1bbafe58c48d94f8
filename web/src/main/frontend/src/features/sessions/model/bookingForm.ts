import { sessionKinds, type Session, type SessionKind } from "./session";

/** The form as typed: every field is text until the server has taken it. */
export interface BookingForm {
  readonly title: string;
  readonly kind: string;
  readonly date: string;
  readonly time: string;
  readonly duration: string;
  readonly minutes: string;
  readonly zone: string;
  readonly participants: string;
  readonly cameras: string;
}

export type BookingField = keyof BookingForm;
export type BookingErrors = Partial<Readonly<Record<BookingField, string>>>;

export interface BookingRequest {
  readonly title: string;
  readonly kind: SessionKind;
  readonly start: string;
  readonly zone: string;
  readonly durationMinutes: number;
  readonly participants: number;
  readonly cameras: number;
}

export const otherDuration = "other";
export const usualDurations = [30, 45, 60, 90, 120, 180, 240, 480] as const;
/** In the order of the page. */
export const bookingFields: readonly BookingField[] = [
  "title",
  "kind",
  "date",
  "time",
  "duration",
  "minutes",
  "zone",
  "participants",
  "cameras",
];

/** What is remembered of the last booking. */
export type BookingPreferences = Pick<
  BookingRequest,
  "zone" | "durationMinutes" | "participants" | "cameras"
>;

function durationFields(durationMinutes: number): Pick<BookingForm, "duration" | "minutes"> {
  const usual = usualDurations.some((minutes) => minutes === durationMinutes);
  return usual
    ? { duration: String(durationMinutes), minutes: "" }
    : { duration: otherDuration, minutes: String(durationMinutes) };
}

export const emptyBooking = (preferences: BookingPreferences): BookingForm => ({
  title: "",
  kind: "",
  date: "",
  time: "",
  ...durationFields(preferences.durationMinutes),
  zone: preferences.zone,
  participants: String(preferences.participants),
  cameras: String(preferences.cameras),
});

/** A session that is booked, as the form shows it. */
export const formOf = (session: Session): BookingForm => ({
  ...emptyBooking(session),
  title: session.title,
  kind: session.kind,
  date: session.start.slice(0, 10),
  time: session.start.slice(11, 16),
});

/** What a place in the calendar says of a new session; what is left out stays as it was. */
export interface Place {
  readonly date: string;
  readonly time?: string;
  readonly durationMinutes?: number;
  readonly zone?: string;
}

export const placed = (form: BookingForm, place: Place): BookingForm => ({
  ...form,
  date: place.date,
  ...(place.time !== undefined && { time: place.time }),
  ...(place.zone !== undefined && { zone: place.zone }),
  ...(place.durationMinutes !== undefined && durationFields(place.durationMinutes)),
});

type Missing = Readonly<
  Record<"title" | "kind" | "date" | "time" | "minutes" | "participants" | "cameras", string>
>;

const countIn = (text: string): number | null => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : null);

/** Either what to send, or what is plainly not filled in. All other rules are the server's. */
export function readBooking(
  form: BookingForm,
  texts: Missing,
): { readonly request: BookingRequest } | { readonly errors: BookingErrors } {
  const kind = sessionKinds.find((known) => known === form.kind);
  const durationMinutes = countIn(form.duration === otherDuration ? form.minutes : form.duration) ?? 0;
  const participants = countIn(form.participants);
  const cameras = countIn(form.cameras);
  const errors: BookingErrors = {
    ...(form.title.trim() === "" && { title: texts.title }),
    ...(kind === undefined && { kind: texts.kind }),
    ...(form.date === "" && { date: texts.date }),
    ...(form.time === "" && { time: texts.time }),
    ...(durationMinutes < 1 && { minutes: texts.minutes }),
    ...(participants === null && { participants: texts.participants }),
    ...(cameras === null && { cameras: texts.cameras }),
  };
  if (kind === undefined || participants === null || cameras === null || Object.keys(errors).length > 0)
    return { errors };
  return {
    request: {
      title: form.title.trim(),
      kind,
      start: `${form.date}T${form.time.slice(0, 5)}`,
      zone: form.zone,
      durationMinutes,
      participants,
      cameras,
    },
  };
}

const fieldsOfOneName: readonly BookingField[] = ["title", "kind", "zone", "participants", "cameras"];

/** The server's words, at the fields of the page; what concerns no field of ours is left to the summary. */
export function placeProblems(
  form: BookingForm,
  problems: readonly { readonly field: string; readonly detail: string }[],
): BookingErrors {
  const errors: Partial<Record<BookingField, string>> = {};
  for (const { field, detail } of problems) {
    if (field === "start") errors[form.date === "" ? "date" : "time"] = detail;
    else if (field === "durationMinutes")
      errors[form.duration === otherDuration ? "minutes" : "duration"] = detail;
    const same = fieldsOfOneName.find((ours) => ours === field);
    if (same !== undefined) errors[same] = detail;
  }
  return errors;
}

/** The next full hour that leaves time to invite, for the fields' first value. */
export function suggestStart(now: Date, zone: string): { readonly date: string; readonly time: string } {
  const next = new Date(now.getTime() + 2 * 3_600_000);
  const [date = "", time = ""] = new Intl.DateTimeFormat("sv", {
    dateStyle: "short",
    timeStyle: "short",
    timeZone: zone,
  })
    .format(next)
    .split(" ");
  return { date, time: `${time.slice(0, 2)}:00` };
}
