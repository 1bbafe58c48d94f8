import { Temporal } from "temporal-polyfill";

/** What clocks and calendars on the wall of a zone show, without the zone: "2027-03-28T01:30". */
export type WallTime = string;

export const wallTimeAt = (instant: string, zone: string): WallTime =>
  written(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime());

/**
 * The instants at which a zone's clock shows this time, in order: none in the hour that is skipped when summer
 * time begins, two in the hour that comes twice when it ends, else one.
 */
export function instantsOf(wall: WallTime, zone: string): readonly string[] {
  const plain = Temporal.PlainDateTime.from(wall);
  const earlier = plain.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = plain.toZonedDateTime(zone, { disambiguation: "later" });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return [iso(earlier)];
  return earlier.toPlainDateTime().equals(plain) ? [iso(earlier), iso(later)] : [];
}

/** As far after the wall's last existing time as `wall` is: in the skipped hour, half past two is half past three. */
export const instantAfterSkip = (wall: WallTime, zone: string): string =>
  iso(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: "compatible" }));

export const shiftWall = (wall: WallTime, by: { readonly days?: number; readonly minutes?: number }) =>
  written(Temporal.PlainDateTime.from(wall).add({ days: by.days ?? 0, minutes: by.minutes ?? 0 }));

/** Minutes from one wall time to another, as a clock without summer time would count them. */
export const wallMinutes = (from: WallTime, to: WallTime): number =>
  Temporal.PlainDateTime.from(from).until(to).total({ unit: "minutes" });

export const addMinutes = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

export const minutesBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 60_000);

const written = (plain: Temporal.PlainDateTime): WallTime => plain.toString({ smallestUnit: "minute" });
const iso = (zoned: Temporal.ZonedDateTime): string => new Date(zoned.epochMilliseconds).toISOString();
