import { describe, expect, it } from "vitest";
import { cameraEncodings, withMaxBitrate } from "./encodings";

const sum = (encodings: readonly RTCRtpEncodingParameters[]) =>
  encodings.reduce((all, { maxBitrate = 0 }) => all + maxBitrate, 0);

describe("the layers of a camera", () => {
  it.each([
    [1080, ["h", "m", "l"]],
    [720, ["h", "m", "l"]],
    [540, ["h", "m", "l"]],
    [360, ["h", "l"]],
    [0, ["h", "l"]],
  ])("for %d lines are %j, the largest first", (height, rids) => {
    expect(cameraEncodings(height).map(({ rid }) => rid)).toEqual(rids);
  });

  it.each([720, 360])("of %d lines share what it may take, with something left for repetitions", (height) => {
    const limited = withMaxBitrate(cameraEncodings(height), 500_000);
    expect(sum(limited)).toBeLessThanOrEqual(455_000);
    expect(sum(limited)).toBeGreaterThanOrEqual(440_000);
    const rates = limited.map(({ maxBitrate }) => maxBitrate ?? 0);
    expect([...rates].sort((a, b) => b - a)).toEqual(rates);
  });

  it("are one for a screen, which takes all", () => {
    expect(withMaxBitrate([{ active: true }], 1_500_000)).toEqual([{ active: true, maxBitrate: 1_500_000 }]);
  });
});
