import { sessionKinds, type SessionKind } from "./session";

/** The form as typed: every field is text until the server has taken it. */
export interface BookingForm {
  readonly title: string;
  readonly kind: string;
  readonly date: string;
  readonly time: string;
  readonly duration: string;
  readonly minutes: string;
  readonly zone: string;
}

export type BookingField = keyof BookingForm;
export type BookingErrors = Partial<Readonly<Record<BookingField, string>>>;

export interface BookingRequest {
  readonly title: string;
  readonly kind: SessionKind;
  readonly start: string;
  readonly zone: string;
  readonly durationMinutes: number;
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
];

export interface BookingPreferences {
  readonly zone: string;
  readonly durationMinutes: number;
}

export function emptyBooking({ zone, durationMinutes }: BookingPreferences): BookingForm {
  const usual = usualDurations.some((minutes) => minutes === durationMinutes);
  return {
    title: "",
    kind: "",
    date: "",
    time: "",
    duration: usual ? String(durationMinutes) : otherDuration,
    minutes: usual ? "" : String(durationMinutes),
    zone,
  };
}

type Missing = Readonly<Record<"title" | "kind" | "date" | "time" | "minutes", string>>;

/** Either what to send, or what is plainly not filled in. All other rules are the server's. */
export function readBooking(
  form: BookingForm,
  texts: Missing,
): { readonly request: BookingRequest } | { readonly errors: BookingErrors } {
  const kind = sessionKinds.find((known) => known === form.kind);
  const minutes = form.duration === otherDuration ? form.minutes.trim() : form.duration;
  const durationMinutes = /^\d{1,6}$/.test(minutes) ? Number(minutes) : 0;
  const errors: BookingErrors = {
    ...(form.title.trim() === "" && { title: texts.title }),
    ...(kind === undefined && { kind: texts.kind }),
    ...(form.date === "" && { date: texts.date }),
    ...(form.time === "" && { time: texts.time }),
    ...(durationMinutes < 1 && { minutes: texts.minutes }),
  };
  if (kind === undefined || Object.keys(errors).length > 0) return { errors };
  return {
    request: {
      title: form.title.trim(),
      kind,
      start: `${form.date}T${form.time.slice(0, 5)}`,
      zone: form.zone,
      durationMinutes,
    },
  };
}

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
    else if (field === "title" || field === "kind" || field === "zone") errors[field] = detail;
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
