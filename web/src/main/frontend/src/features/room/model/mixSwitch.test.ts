import { describe, expect, it } from "vitest";
import { heardMix, listening, nextMix, type MixEvent } from "./mixSwitch";

const open: MixEvent = { type: "microphone", open: true };
const close: MixEvent = { type: "microphone", open: false };
const carries: MixEvent = { type: "return-carries" };
const broke: MixEvent = { type: "return-broke" };
const after = (...events: MixEvent[]) => heardMix(events.reduce(nextMix, listening));

describe("which mix is heard", () => {
  it.each<[string, MixEvent[], string]>([
    ["a listener", [], "mix"],
    ["who opens the microphone, until sound comes back", [open], "mix"],
    ["who speaks", [open, carries], "return"],
    ["who closes the microphone", [open, carries, close], "mix"],
    ["who opens it again while its connection still stands", [open, carries, close, open], "return"],
    ["who closes it before sound came back", [open, close, carries], "mix"],
    ["whose microphone's connection failed", [open, carries, broke], "mix"],
    ["whose connection was made again", [open, carries, broke, carries], "return"],
  ])("for %s", (_, events, heard) => {
    expect(after(...events)).toBe(heard);
  });
});
