import { describe, expect, it } from "vitest";
import { bestLine, layersFor, nextLevel, qualityOf, type LineLevel } from "./layerChooser";
import type { LineSample } from "./lineStatistics";

const good: LineSample = { packets: 500, lostShare: 0, freezes: 0, droppedShare: 0, wait: 0.05 };
const bad: LineSample = { ...good, lostShare: 0.08 };
const times = (count: number, sample: LineSample) => Array.from({ length: count }, () => sample);
const after = (...samples: LineSample[]) => samples.reduce(nextLevel, bestLine);

describe("what the line carries", () => {
  it.each<[string, Partial<LineSample>, number]>([
    ["nothing goes wrong", {}, 3],
    ["some packets are lost", { lostShare: 0.03 }, 3],
    ["more are lost", { lostShare: 0.08 }, 2],
    ["many are lost", { lostShare: 0.2 }, 1],
    ["pictures freeze for lost packets", { freezes: 1, lostShare: 0.02 }, 2],
    ["a picture freezes because its sender stopped", { freezes: 1 }, 3],
    ["pictures wait long", { wait: 0.8 }, 2],
    ["this machine has no time for them", { droppedShare: 0.5 }, 2],
  ])("when %s", (_, change, level) => {
    expect(after({ ...good, ...change }).level).toBe(level);
  });

  it("goes down with every bad sample, and never below low", () => {
    expect(after(bad, bad).level).toBe(1);
    expect(after(...times(9, bad)).level).toBe(0);
  });

  it("goes up one step after five good samples in a row, and not before", () => {
    expect(after(bad, bad, ...times(4, good)).level).toBe(1);
    expect(after(bad, bad, ...times(5, good)).level).toBe(2);
    expect(after(bad, bad, ...times(4, good), { ...good, lostShare: 0.03 }, good).level).toBe(1);
  });

  it("waits longer each time that going up was a mistake", () => {
    const mistake = [bad, ...times(5, good), bad];
    expect(after(...mistake, ...times(9, good)).level).toBe(2);
    expect(after(...mistake, ...times(10, good)).level).toBe(3);
  });

  it("learns nothing while nothing comes in", () => {
    expect(after(bad, ...times(20, { ...good, packets: 0 })).level).toBe(2);
  });

  it.each<[LineLevel["level"], string]>([
    [3, "good"],
    [2, "fair"],
    [1, "poor"],
    [0, "poor"],
  ])("of level %d is told as %s", (level, quality) => {
    expect(qualityOf({ ...bestLine, level })).toBe(quality);
  });
});

describe("the layers that are asked for", () => {
  const pictures = [
    { participant: "ana", source: "camera", height: 720 },
    { participant: "bob", source: "camera", height: 720 },
    { participant: "cem", source: "camera", height: 300 },
    { participant: "dua", source: "camera", height: 150 },
    { participant: "eva", source: "screen", height: 150 },
  ] as const;

  it.each<[LineLevel["level"], string[]]>([
    [3, ["high", "high", "medium", "low", "high"]],
    [2, ["high", "medium", "medium", "low", "high"]],
    [1, ["medium", "low", "low", "low", "high"]],
    [0, ["low", "low", "low", "low", "high"]],
  ])("on a line of level %d go by size, the most important one best: %j", (level, layers) => {
    expect(layersFor(pictures, { ...bestLine, level }).map(({ layer }) => layer)).toEqual(layers);
  });
});
