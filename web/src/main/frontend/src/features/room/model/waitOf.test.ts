import { describe, expect, it } from "vitest";
import { waitOf } from "./waitOf";

describe("the likely wait", () => {
  it.each([
    [5, 1],
    [100, 2],
    [600, 10],
    [680, 15],
    [3000, 50],
  ])("of %d seconds is told as %d minutes", (seconds, minutes) => expect(waitOf(seconds)).toBe(minutes));
  it("is not made up", () => expect(waitOf(null)).toBeNull());
});
