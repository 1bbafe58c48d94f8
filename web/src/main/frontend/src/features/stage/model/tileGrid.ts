interface Grid {
  readonly columns: number;
  /** In pixels, as are all sizes here. */
  readonly tileWidth: number;
  readonly tileHeight: number;
}

export const gap = 8;
const wide = 16 / 9;
const square = 1;

/** Upright stages, as telephones have them, leave much of themselves empty unless tiles may be square. */
const ratios = (width: number, height: number) => (height > width ? [wide, 4 / 3, square] : [wide]);

/** How many columns make that many tiles largest in a stage of this size. */
export function tileGrid(count: number, width: number, height: number): Grid {
  let best: Grid = { columns: 1, tileWidth: 0, tileHeight: 0 };
  for (const ratio of ratios(width, height)) {
    for (let columns = 1; columns <= Math.max(count, 1); columns++) {
      const rows = Math.ceil(count / columns);
      const byWidth = (width - gap * (columns - 1)) / columns;
      const byHeight = ((height - gap * (rows - 1)) / rows) * ratio;
      const tileWidth = Math.max(0, Math.floor(Math.min(byWidth, byHeight)));
      const tileHeight = Math.floor(tileWidth / ratio);
      if (tileWidth * tileHeight > best.tileWidth * best.tileHeight)
        best = { columns, tileWidth, tileHeight };
    }
  }
  return best;
}

const mostTiles = { usual: 12, telephone: 6 };
const fewestTiles = 2;
/** Below this width a stage is a telephone's, which has to decode all that it shows. */
const telephone = 600;
/** A face on less than this is not recognised. */
const smallestTile = { wide: 190, upright: 150 };

/** The most tiles on a page of a stage of this width, however high it is. */
export const mostOnPage = (width: number): number =>
  width < telephone ? mostTiles.telephone : mostTiles.usual;

/** How many tiles a page of the stage holds: 12 at most, fewer where they would become too small. */
export function tilesPerPage(width: number, height: number): number {
  const smallest = height > width ? smallestTile.upright : smallestTile.wide;
  let count = mostOnPage(width);
  while (count > fewestTiles && tileGrid(count, width, height).tileWidth < smallest) count--;
  return count;
}
