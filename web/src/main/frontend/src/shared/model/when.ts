/** Dates as people read them. Instants are ISO texts, zones IANA names. */

/** `precise` adds the distance to universal time, for an hour that exists twice. */
export function dateTime(instant: string, zone: string, language: string, precise = false): string {
  return new Intl.DateTimeFormat(language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
    ...(precise ? { timeZoneName: "shortOffset" } : {}),
  }).format(new Date(instant));
}

/** A clock time without its zone, "2027-03-28T01:30". */
export const wallTime = (wall: string, language: string): string => dateTime(`${wall}:00Z`, "UTC", language);

/** The parts of a date block: "mar." "24" "nov. 2026". */
export function dateParts(instant: string, zone: string, language: string) {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: zone }).format(new Date(instant));
  return {
    weekday: part({ weekday: "short" }),
    day: part({ day: "numeric" }),
    month: part({ month: "short", year: "numeric" }),
  };
}

/** Short, with the weekday, which may be another one elsewhere. */
export function shortTime(instant: string, zone: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    weekday: "long",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  }).format(new Date(instant));
}

/** Whether the two zones show the same clock at that moment. */
export function sameClock(instant: string, zone: string, other: string): boolean {
  return dateTimeInvariant(instant, zone) === dateTimeInvariant(instant, other);
}

const dateTimeInvariant = (instant: string, zone: string) =>
  new Intl.DateTimeFormat("sv", { dateStyle: "short", timeStyle: "short", timeZone: zone }).format(
    new Date(instant),
  );

export const browserZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

interface DurationTexts {
  readonly minutes: (count: number) => string;
  readonly hours: (hours: number, minutes: number) => string;
}

export const duration = (minutes: number, texts: DurationTexts): string =>
  minutes < 60 ? texts.minutes(minutes) : texts.hours(Math.floor(minutes / 60), minutes % 60);

export const clockTime = (instant: string, zone: string, language: string): string =>
  new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", timeZone: zone }).format(
    new Date(instant),
  );

/** The hour alone of a clock time without its zone. */
export const wallClock = (wall: string, language: string): string =>
  clockTime(`${wall}:00Z`, "UTC", language);

export const dayAndTime = (instant: string, zone: string, language: string): string =>
  new Intl.DateTimeFormat(language, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  }).format(new Date(instant));

/** Whether both instants fall on one day of the zone's calendar. */
export const sameDay = (instant: string, other: string, zone: string): boolean =>
  dateTimeInvariant(instant, zone).slice(0, 10) === dateTimeInvariant(other, zone).slice(0, 10);

/** "mardi 24 novembre 2026". */
export const longDay = (instant: string, zone: string, language: string): string =>
  new Intl.DateTimeFormat(language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: zone,
  }).format(new Date(instant));
