import { describe, expect, it } from "vitest";
import { focusPlan, gridPlan } from "./stagePlan";
import { gap } from "./tileGrid";

describe("the plan of the stage", () => {
  it("makes twelve alike as large as a few of them would have to be", () => {
    const plan = gridPlan(350, { width: 1424, height: 740 });
    expect(plan).toMatchObject({ large: null, perPage: 12, strip: "none" });
    expect(plan.tile.width).toBe(gridPlan(12, { width: 1424, height: 740 }).tile.width);
  });

  it("puts the small ones beside the large one on a wide stage, as many as there is room for", () => {
    const { large, tile, perPage, strip } = focusPlan(20, { width: 1424, height: 740 });
    expect(strip).toBe("beside");
    expect((large?.width ?? 0) + gap + tile.width).toBe(1424);
    expect(perPage * (tile.height + gap) - gap).toBeLessThanOrEqual(740);
    expect((perPage + 1) * (tile.height + gap) - gap).toBeGreaterThan(740);
  });

  it("puts three of them below on an upright one", () => {
    const { large, tile, perPage, strip } = focusPlan(20, { width: 344, height: 520 });
    expect(strip).toBe("below");
    expect(perPage).toBe(3);
    expect(perPage * (tile.width + gap) - gap).toBeLessThanOrEqual(344);
    expect((large?.height ?? 0) + gap + tile.height).toBe(520);
  });

  it("gives the large one the whole stage when there is nobody else", () => {
    expect(focusPlan(0, { width: 800, height: 600 }).large).toEqual({ width: 800, height: 600 });
  });

  it("survives a stage without a size", () => {
    expect(focusPlan(3, { width: 0, height: 0 }).perPage).toBeGreaterThan(0);
    expect(gridPlan(3, { width: 0, height: 0 }).perPage).toBeGreaterThan(0);
  });
});
