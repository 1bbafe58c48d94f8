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

export type SessionStage = "upcoming" | "open" | "over";

export function stageOf(session: Session, now: number): SessionStage {
  if (now < Date.parse(session.opensAt)) return "upcoming";
  return now < Date.parse(session.closesAt) ? "open" : "over";
}

/** Those to come first to last, those past last to first. */
export function sortSessions(sessions: readonly Session[], now: number) {
  const byStart = (a: Session, b: Session) => Date.parse(a.startsAt) - Date.parse(b.startsAt);
  const isOver = (session: Session) => stageOf(session, now) === "over";
  return {
    upcoming: sessions.filter((session) => !isOver(session)).sort(byStart),
    past: sessions.filter(isOver).sort((a, b) => byStart(b, a)),
  };
}
