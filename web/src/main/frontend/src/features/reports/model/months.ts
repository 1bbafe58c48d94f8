import { dateFormat } from "../../../shared/model/when";

const offered = 24;

/** The last 24 months, the running one first: "2026-11", "2026-10"… `today` is a local date. */
export function lastMonths(today: Date): readonly string[] {
  return Array.from({ length: offered }, (_, back) => {
    const month = new Date(today.getFullYear(), today.getMonth() - back, 1);
    return `${month.getFullYear()}-${(month.getMonth() + 1).toString().padStart(2, "0")}`;
  });
}

/** "novembre 2026" */
export function monthName(month: string, language: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return dateFormat(language, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    Date.UTC(year, number - 1),
  );
}

/** "lun. 2" for the axis and, when `long`, "lundi 2 novembre" for the table. `day` is 2026-11-02. */
export function dayName(day: string, language: string, long = false): string {
  return dateFormat(language, {
    weekday: long ? "long" : "short",
    day: "numeric",
    ...(long ? { month: "long" } : {}),
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}

export const isMonth = (text: string | null): text is string =>
  text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
