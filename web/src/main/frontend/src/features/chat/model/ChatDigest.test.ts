import { describe, expect, it } from "vitest";
import type { Line } from "../../../generated/messages.gen";
import { ManualTimers } from "../../../shared/model/ManualTimers";
import { en } from "../../../texts/en";
import { ChatDigest } from "./ChatDigest";

function listen() {
  const timers = new ManualTimers();
  const said: string[] = [];
  const digest = new ChatDigest(timers, en.chat, (text) => said.push(text));
  const hear = (text: string) => digest.said({ name: "Ana", text } as Line);
  return { timers, said, digest, hear };
}

describe("what a screen reader says of the chat", () => {
  it("is the message with its writer", async () => {
    const { timers, said, hear } = listen();
    hear("Hello");
    await timers.pass(2500);
    expect(said).toEqual(["Ana: Hello"]);
  });

  it("is a number when there are many within a moment, and begins anew after", async () => {
    const { timers, said, hear } = listen();
    for (const text of ["a", "b", "c"]) hear(text);
    await timers.pass(2500);
    hear("d");
    await timers.pass(2500);
    expect(said).toEqual(["3 new messages in the chat.", "Ana: d"]);
  });

  it("is the beginning of a long one", async () => {
    const { timers, said, hear } = listen();
    hear("x".repeat(2000));
    await timers.pass(2500);
    expect(said[0]).toBe(`Ana: ${"x".repeat(200)}…`);
  });

  it("is nothing once the room is left", async () => {
    const { timers, said, digest, hear } = listen();
    hear("Hello");
    digest.stop();
    await timers.pass(2500);
    expect(said).toEqual([]);
  });
});
