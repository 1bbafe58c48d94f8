import { describe, expect, it } from "vitest";
import type { ServerMessage } from "../../../generated/messages.gen";
import { Speaking } from "./Speaking";

const talks = (participant: string, speaking = true): ServerMessage => ({
  type: "speaking",
  seq: 1,
  participant,
  speaking,
});
const closed = (id: string): ServerMessage => ({
  type: "participant-changed",
  seq: 1,
  participant: { id, name: id, role: "participant", microphone: false, camera: true, screen: false },
});

describe("who talks", () => {
  it.each<[string, ServerMessage[], string[]]>([
    ["both, the first one first", [talks("ana"), talks("bob")], ["ana", "bob"]],
    ["nobody twice", [talks("ana"), talks("ana")], ["ana"]],
    ["whoever goes on", [talks("ana"), talks("bob"), talks("ana", false)], ["bob"]],
    ["nobody whose microphone was closed", [talks("ana"), closed("ana")], []],
    [
      "nobody who left",
      [talks("ana"), { type: "participant-left", seq: 2, participant: "ana", reason: "lost" }],
      [],
    ],
    ["nobody after the media server went away", [talks("ana"), { type: "media-lost", seq: 2 }], []],
  ])("is %s", (_, messages, expected) => {
    const speaking = new Speaking();
    for (const message of messages) speaking.heard(message);
    expect(speaking.now.get()).toEqual(expected);
  });
});
