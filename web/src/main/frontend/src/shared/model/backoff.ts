/** How long to wait before try number 0, 1, 2…: 1, 2, 4… seconds, at most 30, a fifth more or less at random. */
export function backoffDelay(attempt: number, random: () => number = Math.random): number {
  const seconds = Math.min(2 ** attempt, 30);
  return Math.round(seconds * 1000 * (0.8 + 0.4 * random()));
}
