import { describe, expect, it } from "vitest";
import { lineSample, lineTotals, noTotals } from "./lineStatistics";

const report = (...entries: Readonly<Record<string, unknown>>[]) =>
  new Map(entries.map((entry, index) => [`${index}`, entry])) as unknown as RTCStatsReport;

const video = {
  type: "inbound-rtp",
  kind: "video",
  packetsReceived: 90,
  packetsLost: 10,
  freezeCount: 1,
  framesReceived: 50,
  framesDropped: 5,
  jitterBufferDelay: 4,
  jitterBufferEmittedCount: 40,
};

describe("how pictures come in", () => {
  it("is what changed between two looks, over all connections", () => {
    const before = lineTotals([report(video)]);
    const after = lineTotals([
      report({ ...video, packetsReceived: 180, packetsLost: 20, framesReceived: 70, jitterBufferDelay: 5 }),
      report({ ...video, packetsReceived: 10, packetsLost: 0, freezeCount: 0 }),
    ]);
    expect(lineSample(before, after)).toMatchObject({ packets: 100, lostShare: 10 / 110, freezes: 0 });
  });

  it("does not heed sound, nor what is sent", () => {
    expect(lineTotals([report({ ...video, kind: "audio" }, { ...video, type: "outbound-rtp" })])).toEqual(
      noTotals,
    );
  });

  it("is not known when counts began anew", () => {
    expect(lineSample(lineTotals([report(video)]), noTotals)).toBeNull();
  });

  it("is flawless when nothing came", () => {
    expect(lineSample(noTotals, noTotals)).toEqual({
      packets: 0,
      lostShare: 0,
      freezes: 0,
      droppedShare: 0,
      wait: 0,
    });
  });

  it("tells the mean wait of a frame, and the share for which there was no time", () => {
    expect(lineSample(noTotals, lineTotals([report(video)]))).toMatchObject({ wait: 0.1, droppedShare: 0.1 });
  });
});
