/** Who has the floor: he keeps it while he speaks, and until somebody else does. */
export function nextOnFloor(
  current: string | null,
  speaking: readonly string[],
  isThere: (id: string) => boolean,
): string | null {
  if (current !== null && speaking.includes(current)) return current;
  const [first] = speaking;
  if (first !== undefined) return first;
  return current !== null && isThere(current) ? current : null;
}
