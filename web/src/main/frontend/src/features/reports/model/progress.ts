import type { UsageReports } from "./usage";

export type Milestone = "begun" | "half" | "complete" | "failed";

const doneOf = ({ ministries }: UsageReports) => ministries.reduce((sum, { daysDone }) => sum + daysDone, 0);
const totalOf = ({ ministries }: UsageReports) =>
  ministries.reduce((sum, { daysTotal }) => sum + daysTotal, 0);
const running = ({ ministries }: UsageReports) =>
  ministries.filter(({ state }) => state === "running").length;

/** What is worth saying of the progress between two looks; most of the time nothing. */
export function milestone(before: UsageReports, now: UsageReports): Milestone | null {
  if (before.month !== now.month) return null;
  if (running(before) === 0) return running(now) > 0 ? "begun" : null;
  if (running(now) === 0) {
    return now.ministries.some(({ state }) => state === "failed") ? "failed" : "complete";
  }
  const isHalf = (reports: UsageReports) => 2 * doneOf(reports) >= totalOf(reports);
  return isHalf(now) && !isHalf(before) ? "half" : null;
}
