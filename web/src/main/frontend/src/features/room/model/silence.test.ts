import { describe, expect, it } from "vitest";
import { isSilent, nextSilence, openedNow } from "./silence";

const times = (count: number, level: number) => Array.from({ length: count }, () => level);
const silentAfter = (...levels: number[]) => isSilent(levels.reduce(nextSilence, openedNow));

describe("the silence of an open microphone", () => {
  it.each<[string, number[], boolean]>([
    ["gave nothing for six seconds", times(6, 0), true],
    ["gave nothing for five seconds", times(5, 0), false],
    ["never gave more than noise", times(6, 0.0005), true],
    ["was heard, and has an owner who listens", [0.1, ...times(60, 0.0005)], false],
    ["was heard, and was cut off", [0.1, ...times(6, 0)], true],
    ["is heard again", [...times(9, 0), 0.1], false],
  ])("of one that %s", (_, levels, silent) => {
    expect(silentAfter(...levels)).toBe(silent);
  });
});
