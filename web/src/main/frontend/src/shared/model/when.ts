/** Dates as people read them. Instants are ISO texts, zones IANA names, languages those of the texts. */

/** English as it is written in Europe: the day before the month, and 24 hours, as everywhere on the same page. */
export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, options);

/** `precise` adds the distance to universal time, for an hour that exists twice. */
export function dateTime(instant: string, zone: string, language: string, precise = false): string {
  return dateFormat(language, {
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
    dateFormat(language, { ...options, timeZone: zone }).format(new Date(instant));
  return {
    weekday: part({ weekday: "short" }),
    day: part({ day: "numeric" }),
    month: part({ month: "short", year: "numeric" }),
  };
}

/** Short, with the weekday, which may be another one elsewhere. */
export function shortTime(instant: string, zone: string, language: string): string {
  return dateFormat(language, {
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

/** To the second, in the signs that all languages share: "1 h 04 min 07 s". */
export function exactDuration(seconds: number): string {
  const two = (value: number) => value.toString().padStart(2, "0");
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (hours > 0) return `${hours}\u00A0h\u00A0${two(minutes)}\u00A0min\u00A0${two(rest)}\u00A0s`;
  return minutes > 0 ? `${minutes}\u00A0min\u00A0${two(rest)}\u00A0s` : `${rest}\u00A0s`;
}

interface DurationTexts {
  readonly minutes: (count: number) => string;
  readonly hours: (hours: number, minutes: number) => string;
}

export const duration = (minutes: number, texts: DurationTexts): string =>
  minutes < 60 ? texts.minutes(minutes) : texts.hours(Math.floor(minutes / 60), minutes % 60);

export const clockTime = (instant: string, zone: string, language: string): string =>
  dateFormat(language, { hour: "2-digit", minute: "2-digit", timeZone: zone }).format(new Date(instant));

/** The hour alone of a clock time without its zone. */
export const wallClock = (wall: string, language: string): string =>
  clockTime(`${wall}:00Z`, "UTC", language);

/** The clock to the second: what is added up must show its parts. */
export const exactTime = (instant: string, zone: string, language: string): string =>
  dateFormat(language, { timeStyle: "medium", timeZone: zone }).format(new Date(instant));

export const dayAndExactTime = (instant: string, zone: string, language: string): string =>
  dateFormat(language, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    timeZone: zone,
  }).format(new Date(instant));

/** Whether both instants fall on one day of the zone's calendar. */
export const sameDay = (instant: string, other: string, zone: string): boolean =>
  dateTimeInvariant(instant, zone).slice(0, 10) === dateTimeInvariant(other, zone).slice(0, 10);

/** "mardi 24 novembre 2026". */
export const longDay = (instant: string, zone: string, language: string): string =>
  dateFormat(language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: zone,
  }).format(new Date(instant));
