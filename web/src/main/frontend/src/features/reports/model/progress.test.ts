import { describe, expect, it } from "vitest";
import { milestone } from "./progress";
import { reports, running } from "./reportFixtures";

describe("what is said of the progress", () => {
  it("is its begin, its half, and its end, and nothing between", () => {
    const steps = [
      reports({}),
      running(0),
      running(7),
      running(15),
      running(22),
      reports({ state: "complete" }),
    ];
    const said = steps.slice(1).map((now, i) => milestone(steps[i] ?? now, now));
    expect(said).toEqual(["begun", null, "half", null, "complete"]);
  });

  it("is that it failed, when it failed", () => {
    expect(milestone(running(3), reports({ state: "failed" }))).toBe("failed");
  });

  it("is nothing when another month is shown", () => {
    expect(milestone(running(3), { ...reports({ state: "complete" }), month: "2026-10" })).toBeNull();
  });
});
