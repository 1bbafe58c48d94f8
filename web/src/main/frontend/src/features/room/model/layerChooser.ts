import type { Shown } from "../../../generated/messages.gen";
import type { LineSample } from "./lineStatistics";
import type { LineQuality, ShownPicture } from "./remoteMedia";

type Layer = Shown["layer"];

/**
 * How much the line carries, by what came of it lately. 3: every picture as its size deserves; 2: no more than medium,
 * but for the most important one; 1: low, and that one medium; 0: low throughout.
 */
export interface LineLevel {
  readonly level: 0 | 1 | 2 | 3;
  /** Good samples in a row. */
  readonly good: number;
  /** How many of them it takes to go up: more after each time that going up was a mistake. */
  readonly needed: number;
  /** Samples since it last went up. */
  readonly sinceUp: number;
}

const least = 5;
const most = 40;
/** A fall within so many samples says that the last step up was one too many. */
const trial = 5;

export const bestLine: LineLevel = { level: 3, good: 0, needed: least, sinceUp: trial + 1 };

/** Goes down at once, and up slowly: each change costs a key picture of its own. */
export function nextLevel(before: LineLevel, sample: LineSample): LineLevel {
  const fall = fallOf(sample);
  const sinceUp = before.sinceUp + 1;
  if (fall > 0) {
    const wasMistake = sinceUp <= trial;
    const needed = wasMistake ? Math.min(before.needed * 2, most) : before.needed;
    return { level: lower(before.level, fall), good: 0, needed, sinceUp: trial + 1 };
  }
  // Where nothing came in, nothing can be said.
  if (sample.packets === 0) return before;
  const good = isGood(sample) ? before.good + 1 : 0;
  if (before.level === 3) return { ...before, good, sinceUp, needed: good > most ? least : before.needed };
  if (good < before.needed) return { ...before, good, sinceUp };
  return { ...before, level: higher(before.level), good: 0, sinceUp: 0 };
}

/** How many levels to go down. */
function fallOf({ lostShare, freezes, droppedShare, wait }: LineSample): 0 | 1 | 2 {
  if (lostShare > 0.15) return 2;
  const stumbles = lostShare > 0.05 || wait > 0.6 || droppedShare > 0.3;
  return stumbles || (freezes > 0 && lostShare > 0.01) ? 1 : 0;
}

const isGood = ({ lostShare, wait, droppedShare }: LineSample): boolean =>
  lostShare < 0.02 && wait < 0.3 && droppedShare < 0.1;

const levels = [0, 1, 2, 3] as const;
const lower = (level: LineLevel["level"], by: number) => levels[Math.max(level - by, 0)] ?? 0;
const higher = (level: LineLevel["level"]) => levels[Math.min(level + 1, 3)] ?? 3;

export const qualityOf = ({ level }: LineLevel): LineQuality =>
  level === 3 ? "good" : level === 2 ? "fair" : "poor";

/** A camera of 720 lines has layers of 180, 360 and 720. */
const bySize = (height: number): number => (height <= 230 ? 0 : height <= 460 ? 1 : 2);

const layers: readonly Layer[] = ["low", "medium", "high"];

/** What to ask for each picture on the page, the most important first. A screen has one layer. */
export function layersFor(pictures: readonly ShownPicture[], { level }: LineLevel): readonly Shown[] {
  return pictures.map(({ participant, source, height }, index) => {
    const cap = index === 0 ? level : level - 1;
    const wanted = source === "screen" ? 2 : Math.min(bySize(height), Math.max(cap, 0));
    return { participant, source, layer: layers[wanted] ?? "low" };
  });
}
