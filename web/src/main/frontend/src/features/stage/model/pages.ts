/** A part of a list that is shown at a time. */
export interface Paged<T> {
  readonly items: readonly T[];
  /** From 1 on. */
  readonly page: number;
  readonly pages: number;
}

/** That page of the list, or the nearest one that there is. */
export function pageOf<T>(all: readonly T[], size: number, wanted: number): Paged<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(wanted, 1), pages);
  return { items: all.slice((page - 1) * size, page * size), page, pages };
}
