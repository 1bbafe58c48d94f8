export const sessionKinds = [
  "SEMINAR",
  "TRAINING",
  "VIRTUAL_CLASS",
  "CONFERENCE",
  "GENERAL_ASSEMBLY",
  "COMMITTEE",
] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** A booked session. `start` is the clock time in `zone`; the …At are instants, as ISO texts. */
export interface Session {
  readonly id: string;
  readonly title: string;
  readonly kind: SessionKind;
  readonly start: string;
  readonly zone: string;
  readonly durationMinutes: number;
  readonly participants: number;
  readonly cameras: number;
  /** What was decided about it: its hours alone make it open or over. "ended": a host ended it for all. */
  readonly state: "planned" | "cancelled" | "ended";
  readonly version: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly startIsAmbiguous: boolean;
}

export interface SessionLink {
  readonly id: string;
  readonly role: "host" | "participant";
  readonly version: number;
  readonly path: string;
}

export type SessionStage = "upcoming" | "open" | "over" | "cancelled";

export function stageOf(session: Session, now: number): SessionStage {
  if (session.state === "cancelled") return "cancelled";
  if (session.state === "ended" || now >= Date.parse(session.closesAt)) return "over";
  return now < Date.parse(session.opensAt) ? "upcoming" : "open";
}

const byStart = (a: Session, b: Session) => Date.parse(a.startsAt) - Date.parse(b.startsAt);

/** Those to come first to last, those past last to first; a cancelled one is past when its hours are. */
export function sortSessions(sessions: readonly Session[], now: number) {
  const isPast = (session: Session) =>
    stageOf(session, now) === "over" || now >= Date.parse(session.closesAt);
  return {
    upcoming: sessions.filter((session) => !isPast(session)).sort(byStart),
    past: sessions.filter(isPast).sort((a, b) => byStart(b, a)),
  };
}

/** The next ones that really take place. */
export const nextSessions = (sessions: readonly Session[], now: number, count: number) =>
  sortSessions(sessions, now)
    .upcoming.filter((session) => session.state === "planned")
    .slice(0, count);
