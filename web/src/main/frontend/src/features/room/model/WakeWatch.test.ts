import { describe, expect, it } from "vitest";
import { ManualTimers } from "../../../shared/model/ManualTimers";
import { WakeWatch } from "./WakeWatch";

function machine() {
  const timers = new ManualTimers();
  const seen = { wakes: 0, now: 0, back: () => undefined as unknown };
  const watch = new WakeWatch(
    {
      timers,
      now: () => seen.now,
      onOnline: (action) => {
        seen.back = action;
        return () => {
          seen.back = () => undefined;
        };
      },
    },
    () => seen.wakes++,
  );
  watch.start();
  const pass = async (seconds: number) => {
    for (let passed = 0; passed < seconds; passed++) {
      seen.now += 1000;
      await timers.pass(1000);
    }
  };
  return { watch, seen, pass, timers };
}

describe("the watch over the machine", () => {
  it("says nothing while time passes as it should", async () => {
    const { seen, pass } = machine();
    await pass(60);
    expect(seen.wakes).toBe(0);
  });

  it("says once that it has slept", async () => {
    const { seen, pass } = machine();
    seen.now += 3_600_000;
    await pass(20);
    expect(seen.wakes).toBe(1);
  });

  it("does not take the slow timers of a hidden page for sleep", async () => {
    const { seen, timers } = machine();
    seen.now += 9000;
    await timers.pass(2000);
    expect(seen.wakes).toBe(0);
  });

  it("says that there is a network again, until it is stopped", () => {
    const { watch, seen } = machine();
    seen.back();
    watch.stop();
    seen.back();
    expect(seen.wakes).toBe(1);
  });
});
