import type { Place } from "./bookingForm";

/** The query of the booking form's address for a place in the calendar. */
export function queryOf({ date, time, durationMinutes, zone }: Place): string {
  const query = new URLSearchParams({ debut: time === undefined ? date : `${date}T${time}` });
  if (durationMinutes !== undefined) query.set("duree", String(durationMinutes));
  if (zone !== undefined) query.set("fuseau", zone);
  return `?${query.toString()}`;
}

/** The place that an address tells; null where it tells none, and what is not understood is left out. */
export function placeIn(search: string): Place | null {
  const query = new URLSearchParams(search);
  const start = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?$/.exec(query.get("debut") ?? "");
  const [, date, time] = start ?? [];
  if (date === undefined) return null;
  const minutes = Number(query.get("duree") ?? 0);
  const zone = query.get("fuseau");
  return {
    date,
    ...(time !== undefined && { time }),
    ...(Number.isInteger(minutes) && minutes > 0 && { durationMinutes: minutes }),
    ...(zone !== null && isZone(zone) && { zone }),
  };
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
