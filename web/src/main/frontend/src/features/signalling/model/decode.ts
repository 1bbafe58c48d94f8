import type { ServerMessage } from "../../../generated/messages.gen";

const known: Readonly<Record<ServerMessage["type"], true>> = {
  joined: true,
  queued: true,
  "participant-joined": true,
  "participant-left": true,
  "participant-changed": true,
  published: true,
  offer: true,
  "remote-candidate": true,
  "source-stopped": true,
  speaking: true,
  done: true,
  "chat-line": true,
  "chat-history": true,
  "media-lost": true,
  "renew-media": true,
  "check-flow": true,
  strained: true,
  replaced: true,
  "room-ended": true,
  refused: true,
  beat: true,
};

/** A message of the server, or null for what this version does not know: newer servers may say more. */
export function decode(text: string): ServerMessage | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("type" in value)) return null;
    return typeof value.type === "string" && Object.hasOwn(known, value.type)
      ? (value as ServerMessage)
      : null;
  } catch {
    return null;
  }
}
