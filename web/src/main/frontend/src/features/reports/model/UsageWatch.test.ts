import { describe, expect, it } from "vitest";
import { ManualTimers, settled } from "../../../shared/model/ManualTimers";
import { report, reports, running } from "./reportFixtures";
import type { UsageReports } from "./usage";
import { mayReport, toMake } from "./usage";
import { UsageWatch } from "./UsageWatch";

/** A server that answers one after the other; an Error is a refusal. The last answer stays. */
function watched(...answers: (UsageReports | Error)[]) {
  const timers = new ManualTimers();
  const asked: string[] = [];
  const answer = () => {
    const next = answers.length > 1 ? answers.shift() : answers[0];
    return next instanceof Error || next === undefined
      ? Promise.reject(next ?? new Error("no answer"))
      : Promise.resolve(next);
  };
  const watch = new UsageWatch({
    timers,
    read: (month) => {
      asked.push(`read ${month}`);
      return answer();
    },
    make: (month, ministries) => {
      asked.push(`make ${month} ${ministries.join()}`);
      return answer();
    },
  });
  const told: string[] = [];
  watch.told.subscribe(() => told.push(watch.told.get()?.milestone ?? ""));
  return { watch, timers, asked, told };
}

describe("the watch over a month's reports", () => {
  it("looks once when nothing is being made", async () => {
    const { watch, timers, asked } = watched(reports({}));
    watch.show("2026-11");
    await timers.pass(60_000);
    expect(asked).toEqual(["read 2026-11"]);
    expect(watch.view.get().reports?.ministries).toEqual([report()]);
  });

  it("looks every second while a report is being made, and tells its milestones", async () => {
    const { watch, timers, asked, told } = watched(
      reports({}),
      running(0),
      running(20),
      reports({ state: "complete" }),
    );
    watch.show("2026-11");
    await settled();
    await watch.make(["education"]);
    await timers.pass(999);
    expect(asked).toEqual(["read 2026-11", "make 2026-11 education"]);
    await timers.pass(60_000);
    expect(asked.slice(2)).toEqual(["read 2026-11", "read 2026-11"]);
    expect(told).toEqual(["begun", "half", "complete"]);
  });

  it("goes on looking after a look that failed, and says that it failed", async () => {
    const { watch, timers, asked } = watched(running(1), new Error("away"), running(2));
    watch.show("2026-11");
    await settled();
    await timers.pass(1000);
    expect(watch.view.get()).toMatchObject({ problem: { message: "away" }, reports: { month: "2026-11" } });
    await timers.pass(1000);
    expect(watch.view.get().problem).toBeNull();
    expect(asked).toHaveLength(3);
  });

  it("keeps what is shown when the making is refused", async () => {
    const { watch } = watched(reports({}), new Error("refused"));
    watch.show("2026-11");
    await settled();
    await watch.make(["education"]);
    expect(watch.view.get()).toMatchObject({
      isAsking: false,
      problem: { message: "refused" },
      reports: { month: "2026-11" },
    });
  });

  it("stops looking when it is left", async () => {
    const { watch, timers, asked } = watched(running(1));
    watch.show("2026-11");
    await settled();
    watch.stop();
    await timers.pass(60_000);
    expect(asked).toHaveLength(1);
  });

  it("does not heed the answer for a month that is no longer shown", async () => {
    const { watch, timers } = watched(running(1), reports({ state: "complete" }));
    watch.show("2026-11");
    watch.show("2026-10");
    expect(watch.view.get().reports).toBeNull();
    await timers.pass(60_000);
    expect(watch.view.get().reports?.ministries[0]?.state).toBe("complete");
  });
});

describe("reports", () => {
  it("are asked for where none is being made", () => {
    const all = reports({ code: "a", state: "running" }, { code: "b" }, { code: "c", state: "failed" });
    expect(toMake(all)).toEqual(["b", "c"]);
  });

  it("are for managers and administrators", () => {
    expect(mayReport(["agent"])).toBe(false);
    expect(mayReport(["agent", "manager"])).toBe(true);
    expect(mayReport(["administrator"])).toBe(true);
  });
});
