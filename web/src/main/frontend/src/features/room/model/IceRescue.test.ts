import { describe, expect, it } from "vitest";
import { ManualTimers, settled } from "../../../shared/model/ManualTimers";
import { IceRescue } from "./IceRescue";

function rescue(restart: () => Promise<void> = () => Promise.resolve()) {
  const timers = new ManualTimers();
  const seen = { restarts: 0, mended: 0, gone: 0, isWell: false };
  const ice = new IceRescue({
    timers,
    restart: () => {
      seen.restarts++;
      return restart();
    },
    isWell: () => seen.isWell,
    onMended: () => seen.mended++,
    onGone: () => seen.gone++,
  });
  return { timers, seen, ice };
}

describe("the rescue of a connection", () => {
  it("is done when it stands within five seconds", async () => {
    const { timers, seen, ice } = rescue();
    ice.begin();
    seen.isWell = true;
    await timers.pass(5000);
    expect(seen).toMatchObject({ restarts: 1, mended: 1, gone: 0 });
  });

  it("gives it up when it does not", async () => {
    const { timers, seen, ice } = rescue();
    ice.begin();
    await timers.pass(4999);
    expect(seen.gone).toBe(0);
    expect(ice.isUnderWay).toBe(true);
    await timers.pass(1);
    expect(seen).toMatchObject({ mended: 0, gone: 1 });
    expect(ice.isUnderWay).toBe(false);
  });

  it("gives it up at once when the server does not take part", async () => {
    const { timers, seen, ice } = rescue(() => Promise.reject(new Error("no")));
    ice.begin();
    await settled();
    expect(seen.gone).toBe(1);
    await timers.pass(10_000);
    expect(seen.gone).toBe(1);
  });

  it("is not begun twice at a time, but again later", async () => {
    const { timers, seen, ice } = rescue();
    seen.isWell = true;
    ice.begin();
    ice.begin();
    await timers.pass(5000);
    ice.begin();
    expect(seen.restarts).toBe(2);
  });

  it("tells of nothing once stopped", async () => {
    const { timers, seen, ice } = rescue();
    ice.begin();
    ice.stop();
    await timers.pass(10_000);
    expect(seen.gone).toBe(0);
  });
});
