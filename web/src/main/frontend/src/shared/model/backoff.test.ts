import { describe, expect, it } from "vitest";
import { backoffDelay } from "./backoff";

const middle = () => 0.5;

describe("the wait before another try", () => {
  it("doubles from one second", () => {
    expect([0, 1, 2, 3].map((attempt) => backoffDelay(attempt, middle))).toEqual([1000, 2000, 4000, 8000]);
  });
  it("never passes half a minute by much", () => {
    expect(backoffDelay(50, () => 1)).toBe(36_000);
  });
  it("spreads the crowd", () => {
    expect(backoffDelay(0, () => 0)).toBe(800);
  });
});
