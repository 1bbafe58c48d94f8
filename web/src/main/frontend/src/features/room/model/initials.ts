const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** A letter as people count them: an accent or an emoji is not taken apart. */
const firstLetter = (word: string): string => segmenter.segment(word).containing(0)?.segment ?? "";

/** At most two letters that stand for a name while there is no picture. */
export function initials(name: string): string {
  const words = name.trim().split(/[\s-]+/u);
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  const letters = chosen.map((word) => firstLetter(word ?? ""));
  return letters.join("").toLocaleUpperCase() || "?";
}
