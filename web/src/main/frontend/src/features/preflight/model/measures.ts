import type { Outcome } from "./checks";

/** Bytes that went through, and how long that took. */
export interface Transfer {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** In Mb/s. The first answer takes a round trip before any byte flows, which is not the line's fault. */
export function bandwidth({ bytes, milliseconds }: Transfer, roundTrip: number): number {
  const flowing = Math.max(milliseconds - roundTrip, milliseconds / 4, 1);
  return (bytes * 8) / flowing / 1000;
}

export function bandwidthClass(megabits: number): Outcome<"download"> {
  if (megabits >= 8) return "over-8";
  if (megabits >= 4) return "over-4";
  if (megabits >= 2) return "over-2";
  if (megabits >= 1) return "over-1";
  return megabits >= 0.5 ? "over-half" : "under-half";
}

export function latencyClass(milliseconds: number): Outcome<"latency"> {
  if (milliseconds < 50) return "under-50";
  if (milliseconds < 100) return "under-100";
  if (milliseconds < 200) return "under-200";
  return milliseconds < 400 ? "under-400" : "over-400";
}

export function jitterClass(milliseconds: number): Outcome<"jitter"> {
  if (milliseconds < 10) return "under-10";
  if (milliseconds < 30) return "under-30";
  return milliseconds < 60 ? "under-60" : "over-60";
}

/** The middle one: a single hiccup does not move it. There must be one at least. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * How much one round trip differs from the next, on average (as RFC 3550 means jitter, without its smoothing). One
 * hiccup makes two large steps, which are left out of five and more: this browser itself may have been busy.
 */
export function jitter(values: readonly number[]): number {
  const steps = values
    .slice(1)
    .map((value, index) => Math.abs(value - (values[index] ?? value)))
    .sort((a, b) => a - b);
  const counted = steps.length < 5 ? steps : steps.slice(0, -2);
  return counted.reduce((sum, step) => sum + step, 0) / Math.max(counted.length, 1);
}
