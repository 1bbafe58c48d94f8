import { describe, expect, it } from "vitest";
import { bandwidth, bandwidthClass, jitter, jitterClass, latencyClass, median } from "./measures";

describe("what was measured", () => {
  it("counts bits a second, without the first round trip", () => {
    expect(bandwidth({ bytes: 125_000, milliseconds: 1100 }, 100)).toBeCloseTo(1);
  });
  it("does not trust a round trip that would leave no time at all", () => {
    expect(bandwidth({ bytes: 125_000, milliseconds: 400 }, 400)).toBeCloseTo(10);
  });
  it.each([
    [100, "over-8"],
    [8, "over-8"],
    [7.9, "over-4"],
    [2, "over-2"],
    [1.9, "over-1"],
    [0.5, "over-half"],
    [0.1, "under-half"],
  ])("%d Mb/s is %s", (megabits, name) => {
    expect(bandwidthClass(megabits)).toBe(name);
  });
  it("takes the middle of the round trips, whatever one of them did", () => {
    expect(median([20, 3000, 21, 19, 22])).toBe(21);
  });
  it("takes the mean step between round trips for the jitter", () => {
    expect(jitter([10, 20, 10, 30])).toBeCloseTo(40 / 3);
    expect(jitter([10])).toBe(0);
  });
  it("overlooks one hiccup, and no more than one", () => {
    expect(jitter([10, 10, 10, 500, 10, 10, 10])).toBe(0);
    expect(jitter([10, 500, 10, 10, 500, 10, 10])).toBeGreaterThan(100);
  });
  it("classes both", () => {
    expect([49, 50, 150, 399, 400].map(latencyClass)).toEqual([
      "under-50",
      "under-100",
      "under-200",
      "under-400",
      "over-400",
    ]);
    expect([9, 10, 59, 60].map(jitterClass)).toEqual(["under-10", "under-30", "under-60", "over-60"]);
  });
});
