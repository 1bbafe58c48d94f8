/** How long one is likely to wait, in minutes, rounded as people say it; null where nothing can be said. */
export function waitOf(seconds: number | null): number | null {
  if (seconds === null) return null;
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes <= 10 ? minutes : Math.ceil(minutes / 5) * 5;
}
