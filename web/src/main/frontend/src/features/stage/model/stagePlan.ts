import { gap, tileGrid, tilesPerPage } from "./tileGrid";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the large picture and the small ones lie, in pixels. */
export interface StagePlan {
  readonly large: Size | null;
  readonly tile: Size;
  /** How many small ones there is room for at a time. */
  readonly perPage: number;
  readonly strip: "none" | "beside" | "below";
}

const stripWidth = { least: 150, most: 200, share: 0.2 };
const mostInStrip = 12;
const inRow = 3;

/** Everybody alike: as large as the stage allows. */
export function gridPlan(count: number, { width, height }: Size): StagePlan {
  const perPage = tilesPerPage(width, height);
  const { tileWidth, tileHeight } = tileGrid(Math.min(count, perPage), width, height);
  return { large: null, tile: { width: tileWidth, height: tileHeight }, perPage, strip: "none" };
}

/** One large; the small ones beside it, or below it where the stage stands upright. */
export function focusPlan(count: number, { width, height }: Size): StagePlan {
  if (count === 0)
    return { large: { width, height }, tile: { width: 0, height: 0 }, perPage: 1, strip: "none" };
  return height > width ? below({ width, height }) : beside({ width, height });
}

function beside({ width, height }: Size): StagePlan {
  const { least, most, share } = stripWidth;
  const tileWidth = Math.floor(Math.min(Math.max(width * share, least), most));
  const tileHeight = Math.floor((tileWidth * 9) / 16);
  const fitting = Math.floor((height + gap) / (tileHeight + gap));
  return {
    large: { width: Math.max(0, width - tileWidth - gap), height },
    tile: { width: tileWidth, height: tileHeight },
    perPage: Math.min(Math.max(fitting, 1), mostInStrip),
    strip: "beside",
  };
}

function below({ width, height }: Size): StagePlan {
  const tileWidth = Math.floor((width - gap * (inRow - 1)) / inRow);
  const tileHeight = Math.floor((tileWidth * 3) / 4);
  return {
    large: { width, height: Math.max(0, height - tileHeight - gap) },
    tile: { width: Math.max(tileWidth, 0), height: Math.max(tileHeight, 0) },
    perPage: inRow,
    strip: "below",
  };
}
