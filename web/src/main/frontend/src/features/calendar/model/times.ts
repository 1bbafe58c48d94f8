import type { Session } from "../../sessions/model/session";
import {
  addMinutes,
  instantAfterSkip,
  instantsOf,
  minutesBetween,
  shiftWall,
  wallMinutes,
  wallTimeAt,
  type WallTime,
} from "./wallClock";

/** When a session is: what moving and stretching change. `start` is on the clock of the session's own zone. */
export interface Times {
  readonly start: WallTime;
  readonly durationMinutes: number;
}

/** Why a place in the calendar is no start: the page's clock or the session's own has no such hour to offer. */
export type NoTime = "start-does-not-exist" | "second-of-two";

/** Where a session is drawn on the calendar's clock. */
export interface Drawn {
  readonly start: WallTime;
  readonly end: WallTime;
}

/**
 * Start and end on the clock of the display. A session that ends in the doubled hour may seem to end before it
 * begins: it is then drawn as long as it lasts.
 */
export function drawn(session: Session, zone: string): Drawn {
  const start = wallTimeAt(session.startsAt, zone);
  const end = wallTimeAt(session.endsAt, zone);
  return { start, end: end > start ? end : shiftWall(start, { minutes: session.durationMinutes }) };
}

/** Where the session goes when its start is put at `wall` on the display's clock. */
export function movedTo(session: Session, wall: WallTime, zone: string): Times | NoTime {
  const { durationMinutes } = session;
  // On the session's own clock there is nothing to convert: the server judges the hour.
  if (session.zone === zone) return { start: wall, durationMinutes };
  const [instant] = instantsOf(wall, zone);
  if (instant === undefined) return "start-does-not-exist";
  const start = wallTimeAt(instant, session.zone);
  // A session is kept as a clock time, which always means the first of two: the second cannot be written down.
  return instantsOf(start, session.zone)[0] === instant ? { start, durationMinutes } : "second-of-two";
}

/** How long the session is when its end is put at `wall` on the display's clock. */
export function stretchedTo(session: Session, wall: WallTime, zone: string): Times {
  const { start, durationMinutes } = session;
  const end = drawn(session, zone).end;
  if (end !== wallTimeAt(session.endsAt, zone)) {
    return { start, durationMinutes: durationMinutes + wallMinutes(end, wall) };
  }
  const instants = instantsOf(wall, zone);
  const after =
    instants.find((instant) => Date.parse(instant) > Date.parse(session.startsAt)) ??
    instantAfterSkip(wall, zone);
  return { start, durationMinutes: minutesBetween(session.startsAt, after) };
}

/** How long a session is that is drawn from one wall time to another; in the skipped hour, as it was drawn. */
export function realMinutes(start: WallTime, end: WallTime, zone: string): number {
  const [first] = instantsOf(start, zone);
  const last = instantsOf(end, zone).at(-1);
  return first === undefined || last === undefined ? wallMinutes(start, end) : minutesBetween(first, last);
}

/** The session as it will be when the server agrees; its other hours keep their distance. */
export function withTimes(session: Session, { start, durationMinutes }: Times): Session {
  const startsAt =
    start === session.start
      ? session.startsAt
      : (instantsOf(start, session.zone)[0] ?? instantAfterSkip(start, session.zone));
  const endsAt = addMinutes(startsAt, durationMinutes);
  return {
    ...session,
    start,
    durationMinutes,
    startsAt,
    endsAt,
    opensAt: addMinutes(startsAt, -minutesBetween(session.opensAt, session.startsAt)),
    closesAt: addMinutes(endsAt, minutesBetween(session.endsAt, session.closesAt)),
  };
}
