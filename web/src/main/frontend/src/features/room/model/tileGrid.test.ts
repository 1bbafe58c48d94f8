import { describe, expect, it } from "vitest";
import { tileGrid } from "./tileGrid";

describe("the grid of tiles", () => {
  it.each([
    [1, 1600, 900, 1],
    [2, 1600, 700, 2],
    [3, 1600, 900, 2],
    [9, 1600, 900, 3],
    [2, 320, 600, 1],
    [8, 360, 640, 2],
  ])("%d people on %d x %d stand in %d columns", (count, width, height, columns) => {
    expect(tileGrid(count, width, height, 8).columns).toBe(columns);
  });

  it("never asks for more than the stage has", () => {
    for (const count of [1, 2, 5, 13, 50]) {
      const { columns, tileWidth } = tileGrid(count, 1280, 720, 8);
      const rows = Math.ceil(count / columns);
      expect(columns * tileWidth + (columns - 1) * 8).toBeLessThanOrEqual(1280);
      expect((rows * tileWidth * 9) / 16 + (rows - 1) * 8).toBeLessThanOrEqual(720);
    }
  });

  it("survives a stage without a size", () => {
    expect(tileGrid(4, 0, 0, 8)).toEqual({ columns: 1, tileWidth: 0 });
  });
});
