import type { SessionKind } from "../../sessions/model/session";

/** The right to enter one room, as the server grants it for a link. `now` is the server's clock. */
export interface Pass {
  readonly room: string;
  readonly title: string;
  readonly kind: SessionKind;
  readonly role: "host" | "participant";
  readonly state: "not-open-yet" | "open" | "closed" | "cancelled";
  readonly opensAt: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly closesAt: string;
  readonly zone: string;
  readonly now: string;
  readonly name: string | null;
}

/** The "linkId.secret" that an invitation carries behind the hash; null where there is none. */
export function linkIn(hash: string): string | null {
  const link = hash.startsWith("#") ? hash.slice(1) : hash;
  return /^[^.#/\s]+\.[^.#/\s]+$/.test(link) ? link : null;
}

const pollEvery = 30_000;

/** How long to wait before asking again whether the room is open: by the server's clock, never in a rush. */
export function untilNextCheck(pass: Pass): number {
  const untilOpen = Date.parse(pass.opensAt) - Date.parse(pass.now);
  return Math.min(Math.max(untilOpen, 0) + 1000, pollEvery);
}
