/** Why a camera or a microphone could not be had, in the terms that people can act on. */
export type DeviceProblem = "refused" | "not-found" | "in-use" | "insecure" | "other";

const byErrorName: Readonly<Record<string, DeviceProblem>> = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  NotFoundError: "not-found",
  OverconstrainedError: "not-found",
  NotReadableError: "in-use",
  AbortError: "in-use",
};

/** Browsers hide cameras altogether from pages without TLS: that is told before anything else. */
export function deviceProblemOf(error: unknown, isSecure: boolean): DeviceProblem {
  if (!isSecure) return "insecure";
  const named = typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";
  return byErrorName[named] ?? "other";
}
