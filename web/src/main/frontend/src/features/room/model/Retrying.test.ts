import { describe, expect, it } from "vitest";
import { ManualTimers, settled } from "../../../shared/model/ManualTimers";
import { Retrying } from "./Retrying";

function trying(outcomes: ("holds" | "fails")[]) {
  const timers = new ManualTimers();
  let tries = 0;
  const retrying = new Retrying(
    () => (outcomes[tries++] === "fails" ? Promise.reject(new Error("no")) : Promise.resolve()),
    timers,
    () => 0.5,
  );
  return { timers, retrying, tries: () => tries };
}

describe("something that is tried until it holds", () => {
  it("waits 1, 2, 4 seconds between the tries", async () => {
    const { timers, retrying, tries } = trying(["fails", "fails", "fails", "holds"]);
    retrying.now();
    await settled();
    expect(retrying.healthy.get()).toBe(false);
    await timers.pass(1000);
    expect(tries()).toBe(2);
    await timers.pass(2000);
    expect(tries()).toBe(3);
    await timers.pass(4000);
    expect(tries()).toBe(4);
    expect(retrying.healthy.get()).toBe(true);
  });

  it("is not tried again once stopped", async () => {
    const { timers, retrying, tries } = trying(["fails"]);
    retrying.now();
    await settled();
    retrying.stop();
    await timers.pass(60_000);
    expect(tries()).toBe(1);
  });

  it("does not heed the outcome of an older try", async () => {
    const timers = new ManualTimers();
    const rounds: (() => void)[] = [];
    const retrying = new Retrying(
      () => new Promise((_, reject) => rounds.push(() => reject(new Error("late")))),
      timers,
    );
    retrying.now();
    retrying.now();
    rounds[0]?.();
    await settled();
    expect(retrying.healthy.get()).toBe(true);
  });
});
