import { describe, expect, it } from "vitest";
import type { Participant } from "../../../generated/messages.gen";
import { Signal } from "../../../shared/model/Signal";
import type { ShownPicture } from "../../room/model/remoteMedia";
import type { RoomState } from "../../room/model/roomState";
import { person } from "./fixtures";
import type { LayoutChoice } from "./layoutChoice";
import { isSeen } from "./scene";
import { shotKey } from "./shot";
import { Staging } from "./Staging";

const desk = { width: 1424, height: 740 };
const phone = { width: 344, height: 520 };

function stage(
  people: readonly Participant[],
  { choice, size = desk }: { choice?: LayoutChoice; size?: typeof desk } = {},
) {
  const me = person("me");
  const room: RoomState = {
    phase: "live",
    queue: null,
    cut: false,
    ending: null,
    you: "me",
    role: "participant",
    participants: [me, ...people],
  };
  const state = new Signal(room);
  const speaking = new Signal<readonly string[]>([]);
  const soundOnly = new Signal(false);
  const shown: (readonly ShownPicture[])[] = [];
  const remembered: LayoutChoice[] = [];
  const staging = new Staging({
    state,
    speaking,
    soundOnly,
    choice: choice ?? "auto",
    remember: (each) => remembered.push(each),
    show: (pictures) => shown.push(pictures),
  });
  staging.start();
  staging.resize(size);
  const change = (id: string, more: Partial<Participant>) =>
    state.update((before) => ({
      ...before,
      participants: before.participants.map((each) => (each.id === id ? { ...each, ...more } : each)),
    }));
  const tiles = () => staging.scene.get().tiles.items.map(({ person: { id } }) => id);
  const asked = () => (shown.at(-1) ?? []).map(({ participant }) => participant);
  return { staging, state, speaking, soundOnly, shown, remembered, change, tiles, asked };
}

const filmed = (count: number) =>
  Array.from({ length: count }, (_, index) => person(`f${index + 1}`, { camera: true }));
const quiet = (count: number) => Array.from({ length: count }, (_, index) => person(`q${index + 1}`));

describe("the stage of a small room", () => {
  it("has a tile for everybody, oneself first", () => {
    const { tiles, asked } = stage([...quiet(1), ...filmed(2)]);
    expect(tiles()).toEqual(["me", "f1", "f2", "q1"]);
    expect(asked()).toEqual(["f1", "f2", "q1"]);
  });

  it("asks again only when what is shown changes", () => {
    const { change, shown, staging } = stage(filmed(2));
    const before = shown.length;
    change("f1", { microphone: true });
    staging.resize(desk);
    expect(shown.length).toBe(before);
    staging.resize(phone);
    expect(shown.length).toBe(before + 1);
  });

  it("keeps everybody, on more pages, when a banner takes its height", () => {
    const { staging, tiles } = stage(quiet(4), { size: phone });
    staging.resize({ width: 344, height: 120 });
    expect(staging.scene.get().audience).toBe(0);
    expect(tiles()).toContain("me");
  });

  it("has nobody jump when a camera goes on or somebody speaks", () => {
    const { change, tiles, speaking } = stage([...quiet(2), ...filmed(2)]);
    const before = tiles();
    change("q2", { camera: true, microphone: true });
    speaking.set(["q2"]);
    expect(tiles()).toEqual(before);
  });
});

describe("sound only", () => {
  it("asks for no picture, whoever comes, and for all of the page afterwards", () => {
    const { soundOnly, change, shown, asked } = stage(filmed(2));
    soundOnly.set(true);
    expect(asked()).toEqual([]);
    change("f1", { screen: true });
    expect(asked()).toEqual([]);
    soundOnly.set(false);
    expect(shown.at(-1)?.[0]).toMatchObject({ participant: "f1", source: "screen" });
  });
});

describe("the stage of a large room", () => {
  it("shows only a page, and only that is asked for", () => {
    const { staging, tiles, asked } = stage([...quiet(320), ...filmed(30)]);
    expect(tiles()).toHaveLength(12);
    expect(asked()).toEqual(tiles());
    expect(staging.scene.get()).toMatchObject({ audience: 321, tiles: { page: 1, pages: 3 } });
  });

  it("turns pages, and stops at both ends", () => {
    const { staging, tiles, asked } = stage([...quiet(320), ...filmed(30)]);
    staging.turn(-1);
    expect(tiles()[0]).toBe("f1");
    staging.turn(1);
    expect(tiles()[0]).toBe("f13");
    staging.turn(1);
    staging.turn(1);
    expect(tiles()).toEqual(["f25", "f26", "f27", "f28", "f29", "f30"]);
    expect(asked()).toEqual(tiles());
  });

  it("keeps its first tile on the page when a page holds fewer", () => {
    const { staging, tiles } = stage([...quiet(320), ...filmed(30)]);
    staging.turn(1);
    staging.resize(phone);
    expect(tiles()).toContain("f13");
    expect(staging.scene.get().tiles.page).toBe(3);
  });

  it("has fewer on a telephone", () => {
    const { staging } = stage([...quiet(320), ...filmed(30)], { size: phone });
    expect(staging.scene.get().tiles.pages).toBe(5);
  });

  it("gives a tile to somebody without a camera who takes the floor, at the end, and a better one on the way back", () => {
    const { staging, change, speaking, tiles } = stage([...quiet(320), ...filmed(13)]);
    change("q7", { microphone: true });
    speaking.set(["q7"]);
    expect(tiles()).not.toContain("q7");
    expect(isSeen(staging.scene.get(), "q7")).toBe(false);
    staging.turn(1);
    expect(tiles()).toEqual(["f13", "q7"]);
    change("q9", { camera: true });
    expect(tiles()).toEqual(["f13", "q7", "q9"]);
    staging.turn(-1);
    staging.turn(1);
    expect(tiles()).toEqual(["f13", "q9", "q7"]);
  });

  it("falls back to the last page when the one that was looked at is gone", () => {
    const { staging, state } = stage([...quiet(320), ...filmed(13)]);
    staging.turn(1);
    state.update((before) => ({ ...before, participants: before.participants.slice(0, -5) }));
    expect(staging.scene.get().tiles.page).toBe(1);
  });
});

describe("somebody large", () => {
  it("is whoever has the floor, asked for first and once, at his size", () => {
    const { staging, speaking, shown, tiles } = stage(filmed(3), { choice: "speaker" });
    const before = tiles();
    speaking.set(["me", "f2"]);
    expect(staging.scene.get().large?.person.id).toBe("f2");
    expect(tiles()).toEqual(before);
    const asked = shown.at(-1) ?? [];
    expect(asked.map(({ participant }) => participant)).toEqual(["f2", "f1", "f3"]);
    expect(asked[0]?.height).toBe(desk.height);
  });

  it("is the screen that came last", () => {
    const { staging, change, shown } = stage(filmed(2));
    change("f1", { screen: true });
    change("f2", { screen: true });
    expect(staging.scene.get().screens.map(shotKey)).toEqual(["screen f2", "screen f1"]);
    expect(shown.at(-1)?.[0]).toMatchObject({ participant: "f2", source: "screen" });
    change("f2", { screen: false });
    expect(shown.at(-1)?.[0]).toMatchObject({ participant: "f1", source: "screen" });
  });

  it("is never one's own screen", () => {
    const { staging, change } = stage(filmed(2));
    change("me", { screen: true });
    expect(staging.scene.get().large).toBeNull();
  });

  it("is what was pinned, until it is taken off or gone", () => {
    const { staging, state } = stage(filmed(3));
    staging.pin("camera f3");
    expect(staging.scene.get().large?.person.id).toBe("f3");
    staging.unpin();
    expect(staging.scene.get().large).toBeNull();
    staging.pin("camera f3");
    state.update((before) => ({ ...before, participants: before.participants.slice(0, -1) }));
    expect(staging.scene.get().large).toBeNull();
  });

  it("has its tile on the page, so that what has the focus is not lost", () => {
    const { staging, tiles } = stage([...quiet(320), ...filmed(30)]);
    staging.pin("camera f11");
    expect(tiles()).toContain("f11");
    expect(tiles().length).toBeLessThan(11);
    staging.resize({ width: 1424, height: 420 });
    expect(tiles()).toContain("f11");
  });

  it("goes with another choice, which is remembered", () => {
    const { staging, remembered } = stage(filmed(3), { choice: "speaker" });
    staging.choose("grid");
    expect(staging.scene.get().large).toBeNull();
    expect(remembered).toEqual(["grid"]);
  });
});
