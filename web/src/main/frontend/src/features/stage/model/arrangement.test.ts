import { describe, expect, it } from "vitest";
import { arrange, type Arrangement, type Wishes } from "./arrangement";
import { person } from "./fixtures";
import { shotKey, type Shot } from "./shot";

const camera = (id: string, own = false): Shot => ({
  person: person(id, { camera: true }),
  picture: "camera",
  own,
});
const screen = (id: string): Shot => ({
  person: person(id, { screen: true }),
  picture: "screen",
  own: false,
});

const people = [camera("me", true), camera("alice"), camera("bruno")];
const auto: Wishes = { choice: "auto", pinned: null, speaker: null };

const keys = (shots: readonly Shot[]) => shots.map(shotKey);
const large = (arrangement: Arrangement) =>
  arrangement.kind === "focus" ? shotKey(arrangement.large) : null;

describe("the arrangement by itself", () => {
  it("shows everybody alike", () => {
    const arrangement = arrange(people, [], auto);
    expect(large(arrangement)).toBeNull();
    expect(keys(arrangement.shots)).toEqual(["camera me", "camera alice", "camera bruno"]);
  });

  it("makes a shared screen large, and does not repeat it beside itself", () => {
    const arrangement = arrange(people, [screen("alice")], auto);
    expect(large(arrangement)).toBe("screen alice");
    expect(keys(arrangement.shots)).toEqual(keys(people));
  });

  it("makes the latest of several screens large, and lets one choose among all", () => {
    const arrangement = arrange(people, [screen("bruno"), screen("alice")], auto);
    expect(large(arrangement)).toBe("screen bruno");
    expect(keys(arrangement.shots).slice(0, 2)).toEqual(["screen bruno", "screen alice"]);
  });
});

describe("the chosen arrangement", () => {
  it("keeps everybody alike beside a screen", () => {
    expect(large(arrange(people, [screen("alice")], { ...auto, choice: "grid" }))).toBeNull();
  });

  it("shows who has the floor, and moves nobody for it", () => {
    const wishes: Wishes = { ...auto, choice: "speaker", speaker: "bruno" };
    const arrangement = arrange(people, [], wishes);
    expect(large(arrangement)).toBe("camera bruno");
    expect(keys(arrangement.shots)).toEqual(keys(people));
  });

  it("shows somebody else while nobody has spoken", () => {
    expect(large(arrange(people, [], { ...auto, choice: "speaker" }))).toBe("camera alice");
  });

  it("is as it would be alone while there is nobody else", () => {
    expect(large(arrange([camera("me", true)], [], { ...auto, choice: "speaker" }))).toBeNull();
  });

  it("gives what is pinned the first place of all, as long as it is there", () => {
    const wishes: Wishes = { choice: "speaker", pinned: "camera alice", speaker: "bruno" };
    expect(large(arrange(people, [screen("bruno")], wishes))).toBe("camera alice");
    expect(large(arrange(people, [], { ...wishes, pinned: "camera gone" }))).toBe("camera bruno");
  });
});
