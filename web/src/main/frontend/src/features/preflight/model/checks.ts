/**
 * What is checked, and how each check can end. The place of an outcome in its list is its number in a code that people
 * dictate: append, never reorder; eight at most.
 */
export const outcomes = {
  camera: ["good", "refused", "not-found", "in-use", "insecure", "other", "not-run"],
  microphone: ["good", "refused", "not-found", "in-use", "insecure", "other", "not-run", "silent"],
  speaker: ["good", "not-run", "unheard", "failed"],
  browser: ["good", "not-run", "no-media", "too-old"],
  socket: ["good", "not-run", "blocked", "busy"],
  udp: ["good", "not-run", "not-configured", "blocked", "refused", "answer-only"],
  tcp: ["good", "not-run", "not-configured", "blocked", "refused"],
  tls: ["good", "not-run", "not-configured", "blocked", "refused"],
  download: ["over-8", "over-4", "over-2", "over-1", "over-half", "under-half", "failed", "not-run"],
  upload: ["over-8", "over-4", "over-2", "over-1", "over-half", "under-half", "failed", "not-run"],
  latency: ["under-50", "under-100", "under-200", "under-400", "over-400", "not-run"],
  jitter: ["under-10", "under-30", "under-60", "over-60", "not-run"],
} as const;

export type Check = keyof typeof outcomes;
export type Outcome<C extends Check = Check> = (typeof outcomes)[C][number];
export type Results = { readonly [C in Check]: Outcome<C> };

/** In the order of the code, and of the page. */
export const checks = Object.keys(outcomes) as readonly Check[];

export const groups: readonly { readonly name: GroupName; readonly checks: readonly Check[] }[] = [
  { name: "devices", checks: ["camera", "microphone", "speaker"] },
  { name: "access", checks: ["browser", "socket"] },
  { name: "media", checks: ["udp", "tcp", "tls"] },
  { name: "speed", checks: ["download", "upload", "latency", "jitter"] },
];
export type GroupName = "devices" | "access" | "media" | "speed";

/** All that was not run, as before the test. */
export const nothingRun: Results = {
  camera: "not-run",
  microphone: "not-run",
  speaker: "not-run",
  browser: "not-run",
  socket: "not-run",
  udp: "not-run",
  tcp: "not-run",
  tls: "not-run",
  download: "not-run",
  upload: "not-run",
  latency: "not-run",
  jitter: "not-run",
};
