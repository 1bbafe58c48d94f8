import type { Ending } from "./roomState";

/** Refusals of the socket itself that waiting does not mend; all others may pass. */
const final = new Set(["no-pass", "revoked-link", "not-open-yet", "room-closed", "not-found"]);

/** Why the visit ends when the server turns the socket away at the door; null to go on trying. */
export function whyTurnedAway(code: string): Ending | null {
  // A socket asks for nothing that could be forbidden: the server compares the page's address with its own,
  // and a proxy between the two has changed one of them.
  if (code === "not-allowed") return { reason: "other-address" };
  return final.has(code) ? { reason: "refused", code } : null;
}
