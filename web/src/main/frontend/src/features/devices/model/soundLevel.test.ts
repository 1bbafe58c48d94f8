import { describe, expect, it } from "vitest";
import { soundLevel } from "./soundLevel";

describe("the level of the microphone", () => {
  it.each([
    [0, 0],
    [0.003, 0],
    [0.03, 5],
    [0.5, 10],
  ])("an amplitude of %d lights %d bars", (amplitude, bars) => {
    expect(soundLevel(new Float32Array(64).fill(amplitude))).toBe(bars);
  });
});
