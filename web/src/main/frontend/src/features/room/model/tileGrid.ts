interface Grid {
  readonly columns: number;
  readonly tileWidth: number;
}

const ratio = 16 / 9;

/** How many columns make the tiles (16:9) largest in a stage of this size; `gap` lies between tiles, in pixels. */
export function tileGrid(count: number, width: number, height: number, gap: number): Grid {
  let best: Grid = { columns: 1, tileWidth: 0 };
  for (let columns = 1; columns <= Math.max(count, 1); columns++) {
    const rows = Math.ceil(count / columns);
    const byWidth = (width - gap * (columns - 1)) / columns;
    const byHeight = ((height - gap * (rows - 1)) / rows) * ratio;
    const tileWidth = Math.floor(Math.min(byWidth, byHeight));
    if (tileWidth > best.tileWidth) best = { columns, tileWidth };
  }
  return best;
}
