import { describe, expect, it } from "vitest";
import { sessionAt } from "./fixtures";
import { drawn, movedTo, realMinutes, stretchedTo, withTimes } from "./times";

const paris = "Europe/Paris";
const reunion = "Indian/Reunion";

describe("a session on the calendar", () => {
  it("is drawn on the clock of the display", () => {
    const session = sessionAt("2026-11-24T10:00", paris);
    expect(drawn(session, paris)).toEqual({ start: "2026-11-24T10:00", end: "2026-11-24T11:00" });
    expect(drawn(session, reunion)).toEqual({ start: "2026-11-24T13:00", end: "2026-11-24T14:00" });
  });
  it("across the skipped hour seems an hour longer, across the doubled one shorter", () => {
    expect(drawn(sessionAt("2027-03-28T01:30", paris, 60), paris).end).toBe("2027-03-28T03:30");
    expect(drawn(sessionAt("2027-10-31T01:30", paris, 180), paris).end).toBe("2027-10-31T03:30");
  });
  it("is drawn as long as it lasts where clocks show its end before its start", () => {
    const session = sessionAt("2027-10-31T02:30", paris, 45);
    expect(drawn(session, paris)).toEqual({ start: "2027-10-31T02:30", end: "2027-10-31T03:15" });
  });
});

describe("moving a session", () => {
  const session = sessionAt("2026-11-24T10:00", paris);

  it("on its own clock leaves every judgement to the server, the skipped hour included", () => {
    expect(movedTo(session, "2027-03-28T02:30", paris)).toEqual({
      start: "2027-03-28T02:30",
      durationMinutes: 60,
    });
  });
  it("on another clock takes the same instant on the session's own", () => {
    expect(movedTo(session, "2026-11-25T01:00", reunion)).toMatchObject({ start: "2026-11-24T22:00" });
    expect(movedTo(session, "2027-07-01T12:00", reunion)).toMatchObject({ start: "2027-07-01T10:00" });
  });
  it("finds no instant where the display's clock skips", () => {
    const elsewhere = sessionAt("2026-11-24T10:00", reunion);
    expect(movedTo(elsewhere, "2027-03-28T02:30", paris)).toBe("start-does-not-exist");
  });
  it("takes the first of two hours of the display's clock", () => {
    const elsewhere = sessionAt("2026-11-24T10:00", reunion);
    expect(movedTo(elsewhere, "2027-10-31T02:30", paris)).toMatchObject({ start: "2027-10-31T04:30" });
  });
  it("cannot go to the second of two hours of the session's own clock", () => {
    expect(movedTo(session, "2027-10-31T04:30", reunion)).toMatchObject({ start: "2027-10-31T02:30" });
    expect(movedTo(session, "2027-10-31T05:30", reunion)).toBe("second-of-two");
    expect(movedTo(session, "2027-10-31T06:00", reunion)).toMatchObject({ start: "2027-10-31T03:00" });
  });
});

describe("stretching a session", () => {
  it("counts real minutes to the new end", () => {
    const session = sessionAt("2026-11-24T10:00", paris);
    expect(stretchedTo(session, "2026-11-24T11:45", paris).durationMinutes).toBe(105);
    expect(stretchedTo(session, "2026-11-24T14:30", reunion).durationMinutes).toBe(90);
  });
  it("counts no minute of the skipped hour, and every one of the doubled", () => {
    expect(stretchedTo(sessionAt("2027-03-28T01:00", paris, 30), "2027-03-28T04:00", paris)).toMatchObject({
      durationMinutes: 120,
    });
    expect(stretchedTo(sessionAt("2027-10-31T01:00", paris, 30), "2027-10-31T04:00", paris)).toMatchObject({
      durationMinutes: 240,
    });
  });
  it("to an end within the skipped hour lasts as long as it was drawn", () => {
    const session = sessionAt("2027-03-28T01:00", paris, 30);
    expect(stretchedTo(session, "2027-03-28T02:30", paris).durationMinutes).toBe(90);
  });
  it("goes by what was added where the end is drawn elsewhere than the clocks show it", () => {
    const session = sessionAt("2027-10-31T02:30", paris, 45);
    expect(stretchedTo(session, "2027-10-31T03:30", paris).durationMinutes).toBe(60);
  });
});

describe("a new session that is drawn", () => {
  it("lasts the real time between its ends", () => {
    expect(realMinutes("2026-11-24T10:00", "2026-11-24T11:30", paris)).toBe(90);
    expect(realMinutes("2027-03-28T01:00", "2027-03-28T04:00", paris)).toBe(120);
    expect(realMinutes("2027-10-31T01:00", "2027-10-31T04:00", paris)).toBe(240);
  });
  it("from an hour that is skipped lasts as it was drawn", () => {
    expect(realMinutes("2027-03-28T02:30", "2027-03-28T04:00", paris)).toBe(90);
  });
});

describe("the picture of a session that moves", () => {
  it("moves the opening and the closing of its room too", () => {
    const moved = withTimes(sessionAt("2026-11-24T10:00", paris), {
      start: "2026-11-25T10:15",
      durationMinutes: 90,
    });
    expect(moved).toMatchObject({
      startsAt: "2026-11-25T09:15:00.000Z",
      opensAt: "2026-11-25T09:00:00.000Z",
      endsAt: "2026-11-25T10:45:00.000Z",
      closesAt: "2026-11-25T11:15:00.000Z",
    });
  });
  it("keeps its start to the instant when only its end moves", () => {
    const second = { ...sessionAt("2027-10-31T02:30", paris), startsAt: "2027-10-31T01:30:00.000Z" };
    expect(withTimes(second, { start: second.start, durationMinutes: 75 }).startsAt).toBe(second.startsAt);
  });
});
