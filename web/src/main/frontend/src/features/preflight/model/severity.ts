import type { Check, Outcome, Results } from "./checks";

/** How bad an outcome is; `unavailable`: nothing was or could be found out. */
export type Severity = "good" | "limited" | "failed" | "unavailable";

const byOutcome: Readonly<Partial<Record<Outcome, Severity>>> = {
  good: "good",
  "not-run": "unavailable",
  "not-configured": "unavailable",
  busy: "unavailable",
  silent: "limited",
  "no-media": "limited",
  "answer-only": "limited",
  "over-8": "good",
  "over-4": "good",
  "over-2": "good",
  "over-1": "limited",
  "over-half": "limited",
  "under-half": "limited",
  "under-50": "good",
  "under-100": "good",
  "under-200": "good",
  "under-400": "limited",
  "over-400": "limited",
  "under-10": "good",
  "under-30": "good",
  "under-60": "limited",
  "over-60": "limited",
};

/** The ways that sound and pictures can take through a relay. */
const ways = ["udp", "tcp", "tls"] as const;

/** One way is enough: another one that is closed is then no failure. */
const passes = (results: Results): boolean => ways.some((way) => results[way] === "good");

/** Whether every way was tried in vain that could be tried. */
export const mediaBlocked = (results: Results): boolean =>
  !passes(results) && ways.some((way) => results[way] === "blocked" || results[way] === "refused");

export const mediaUnknown = (results: Results): boolean =>
  ways.every((way) => results[way] === "not-run" || results[way] === "not-configured");

export function severityOf(check: Check, results: Results): Severity {
  const outcome = results[check];
  if (check === "upload" && outcome === "over-1") return "good";
  if ((check === "udp" || check === "tcp" || check === "tls") && passes(results) && outcome !== "good") {
    return outcome === "blocked" || outcome === "refused" ? "limited" : (byOutcome[outcome] ?? "limited");
  }
  return byOutcome[outcome] ?? "failed";
}
