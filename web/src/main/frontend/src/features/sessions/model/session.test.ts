import { describe, expect, it } from "vitest";
import { nextSessions, sortSessions, stageOf, type Session } from "./session";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 24, hour)).toISOString();
const session = (id: string, start: number): Session => ({
  id,
  title: id,
  kind: "SEMINAR",
  start: "2026-11-24T10:00",
  zone: "Europe/Paris",
  durationMinutes: 60,
  participants: 30,
  cameras: 5,
  state: "planned",
  version: 0,
  opensAt: at(start - 1),
  startsAt: at(start),
  endsAt: at(start + 1),
  closesAt: at(start + 2),
  startIsAmbiguous: false,
});

describe("a session", () => {
  it("is to come, then open, then over", () => {
    const stages = [8, 9, 10, 11, 12].map((hour) => stageOf(session("a", 10), Date.parse(at(hour))));
    expect(stages).toEqual(["upcoming", "open", "open", "open", "over"]);
  });
  it("that was cancelled stays so, and one that a host ended is over at once", () => {
    expect(stageOf({ ...session("a", 10), state: "cancelled" }, Date.parse(at(10)))).toBe("cancelled");
    expect(stageOf({ ...session("a", 10), state: "ended" }, Date.parse(at(10)))).toBe("over");
  });
});

describe("the list of sessions", () => {
  it("shows the next one first and the last past one first", () => {
    const all = [session("d", 20), session("a", 2), session("c", 16), session("b", 5)];
    const { upcoming, past } = sortSessions(all, Date.parse(at(14)));
    expect(upcoming.map(({ id }) => id)).toEqual(["c", "d"]);
    expect(past.map(({ id }) => id)).toEqual(["b", "a"]);
  });
  it("keeps a cancelled one in its place, but not among the next", () => {
    const all = [{ ...session("a", 16), state: "cancelled" } as const, session("b", 18), session("c", 20)];
    expect(sortSessions(all, Date.parse(at(14))).upcoming.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(nextSessions(all, Date.parse(at(14)), 1).map(({ id }) => id)).toEqual(["b"]);
  });
});
