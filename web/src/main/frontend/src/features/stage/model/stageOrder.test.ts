import { describe, expect, it } from "vitest";
import type { Participant } from "../../../generated/messages.gen";
import { keptOrder, settledOrder } from "./stageOrder";
import { person } from "./fixtures";

const nobody = new Set<string>();
const crowd = true;

describe("the order on the stage", () => {
  const quiet = person("quiet");
  const filmed = person("filmed", { camera: true });
  const voice = person("voice", { microphone: true });
  const people: readonly Participant[] = [quiet, voice, filmed];

  it("puts cameras first, then those who took the floor, then all others", () => {
    expect(settledOrder([], { you: null, people, spoke: new Set(["voice"]), crowd: false })).toEqual([
      "filmed",
      "voice",
      "quiet",
    ]);
  });

  it("puts oneself first, unless one has no place in a crowd", () => {
    expect(settledOrder([], { you: "quiet", people, spoke: nobody, crowd: false })[0]).toBe("quiet");
    expect(settledOrder([], { you: "quiet", people, spoke: nobody, crowd })).toEqual(["filmed"]);
  });

  it("leaves out of a crowd who can neither be seen nor heard", () => {
    expect(settledOrder([], { you: null, people, spoke: new Set(["voice"]), crowd })).toEqual([
      "filmed",
      "voice",
    ]);
    expect(settledOrder([], { you: null, people, spoke: nobody, crowd })).toEqual(["filmed"]);
  });

  it("takes somebody who closed his microphone off a crowded stage", () => {
    const closed = { ...voice, microphone: false };
    expect(settledOrder([], { you: null, people: [closed], spoke: new Set(["voice"]), crowd })).toEqual([]);
  });

  it("keeps everybody's place while somebody looks", () => {
    const before = settledOrder([], { you: null, people, spoke: nobody, crowd: false });
    const lit = people.map((each) => ({ ...each, camera: true }));
    expect(keptOrder(before, { you: null, people: lit, spoke: nobody, crowd: false })).toEqual(before);
  });

  it("puts each where he belongs afterwards, and among equals as before", () => {
    const lit = person("lit", { camera: true });
    const ordering = { you: null, people: [...people, lit], spoke: nobody, crowd: false };
    expect(settledOrder(["quiet", "lit", "filmed"], ordering)).toEqual(["lit", "filmed", "quiet", "voice"]);
  });

  it("puts who is new last, and closes up after who has gone", () => {
    const late = person("late", { camera: true });
    expect(
      keptOrder(["a", "quiet", "voice"], {
        you: null,
        people: [quiet, voice, late],
        spoke: nobody,
        crowd: false,
      }),
    ).toEqual(["quiet", "voice", "late"]);
  });
});
