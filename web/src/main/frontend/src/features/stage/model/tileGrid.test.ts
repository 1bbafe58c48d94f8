import { describe, expect, it } from "vitest";
import { gap, tileGrid, tilesPerPage } from "./tileGrid";

describe("the grid of tiles", () => {
  it.each([
    [1, 1600, 900, 1],
    [2, 1600, 700, 2],
    [3, 1600, 900, 2],
    [9, 1600, 900, 3],
    [2, 320, 600, 1],
    [6, 344, 520, 2],
  ])("%d people on %d x %d stand in %d columns", (count, width, height, columns) => {
    expect(tileGrid(count, width, height).columns).toBe(columns);
  });

  it("never asks for more than the stage has", () => {
    for (const [width, height] of [
      [1280, 720],
      [344, 520],
    ] as const) {
      for (const count of [1, 2, 5, 13, 50]) {
        const { columns, tileWidth, tileHeight } = tileGrid(count, width, height);
        const rows = Math.ceil(count / columns);
        expect(columns * tileWidth + (columns - 1) * gap).toBeLessThanOrEqual(width);
        expect(rows * tileHeight + (rows - 1) * gap).toBeLessThanOrEqual(height);
      }
    }
  });

  it("fills an upright stage better than flat tiles would", () => {
    const { tileWidth, tileHeight } = tileGrid(6, 344, 520);
    expect(6 * tileWidth * tileHeight).toBeGreaterThan(0.85 * 344 * 520);
  });

  it("survives a stage without a size", () => {
    expect(tileGrid(4, 0, 0)).toEqual({ columns: 1, tileWidth: 0, tileHeight: 0 });
  });

  it.each([
    ["a wide window", 1424, 740, 12],
    ["a window with a panel at its side", 900, 600, 12],
    ["a telephone held upright", 344, 520, 6],
    ["a telephone on its side", 700, 210, 3],
    ["no room at all", 0, 0, 2],
  ])("a page of %s holds what can still be recognised", (_, width, height, tiles) => {
    expect(tilesPerPage(width, height)).toBe(tiles);
  });
});
