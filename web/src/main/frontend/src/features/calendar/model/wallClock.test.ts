import { describe, expect, it } from "vitest";
import { instantAfterSkip, instantsOf, shiftWall, wallMinutes, wallTimeAt } from "./wallClock";

const paris = "Europe/Paris";

describe("a clock time", () => {
  it("is one instant on an ordinary day", () => {
    expect(instantsOf("2026-11-24T10:00", paris)).toEqual(["2026-11-24T09:00:00.000Z"]);
  });
  it("is no instant in the hour that is skipped in March", () => {
    expect(instantsOf("2027-03-28T02:00", paris)).toEqual([]);
    expect(instantsOf("2027-03-28T02:59", paris)).toEqual([]);
    expect(instantsOf("2027-03-28T03:00", paris)).toEqual(["2027-03-28T01:00:00.000Z"]);
  });
  it("is two instants in the hour that comes twice in October, the summer one first", () => {
    expect(instantsOf("2027-10-31T02:30", paris)).toEqual([
      "2027-10-31T00:30:00.000Z",
      "2027-10-31T01:30:00.000Z",
    ]);
    expect(instantsOf("2027-10-31T03:00", paris)).toEqual(["2027-10-31T02:00:00.000Z"]);
  });
  it("knows zones whose change is elsewhere, or that have none", () => {
    expect(instantsOf("2027-03-14T02:30", "America/Miquelon")).toEqual([]);
    expect(instantsOf("2027-03-28T02:30", "Indian/Reunion")).toEqual(["2027-03-27T22:30:00.000Z"]);
  });
  it("is read back from both passes of the doubled hour", () => {
    expect(wallTimeAt("2027-10-31T00:30:00Z", paris)).toBe("2027-10-31T02:30");
    expect(wallTimeAt("2027-10-31T01:30:00Z", paris)).toBe("2027-10-31T02:30");
  });
  it("in the skipped hour falls as long after it as it was into it", () => {
    expect(instantAfterSkip("2027-03-28T02:30", paris)).toBe("2027-03-28T01:30:00.000Z");
  });
  it("moves by days and minutes as on paper", () => {
    expect(shiftWall("2027-03-27T02:30", { days: 1 })).toBe("2027-03-28T02:30");
    expect(shiftWall("2026-12-31T23:50", { minutes: 15 })).toBe("2027-01-01T00:05");
    expect(wallMinutes("2027-03-28T01:00", "2027-03-28T04:00")).toBe(180);
  });
});
