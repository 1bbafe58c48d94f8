import { stageOf, type Session } from "../../sessions/model/session";

/** What may be changed by hand in the calendar: all of a session to come, the end alone of one that is open. */
export function mobilityOf(
  session: Session,
  now: number,
): { readonly move: boolean; readonly stretch: boolean } {
  const stage = stageOf(session, now);
  return { move: stage === "upcoming", stretch: stage === "upcoming" || stage === "open" };
}
