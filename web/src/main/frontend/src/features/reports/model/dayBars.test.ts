import { describe, expect, it } from "vitest";
import { dayBars } from "./dayBars";
import { day } from "./reportFixtures";

describe("the bars of a month", () => {
  it("are in minutes while every day is short", () => {
    expect(dayBars([day(1, 0), day(2, 119)])).toMatchObject({
      unit: "minutes",
      bars: [{ value: 0 }, { value: 119 }],
    });
  });

  it("are in hours as soon as one day is long, and know the longest", () => {
    expect(dayBars([day(1, 30), day(2, 120), day(3, 120)])).toMatchObject({
      unit: "hours",
      longest: { day: "2026-11-02" },
      bars: [{ value: 0.5 }, { value: 2 }, { value: 2 }],
    });
  });

  it("know no longest day of a month in which nobody came", () => {
    expect(dayBars([day(1, 0)]).longest).toBeNull();
  });
});
