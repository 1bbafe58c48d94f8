import { describe, expect, it } from "vitest";
import { gestureOf } from "./keys";

const press = (key: string, ...held: ("altKey" | "shiftKey" | "ctrlKey" | "metaKey")[]) =>
  gestureOf({
    key,
    altKey: held.includes("altKey"),
    shiftKey: held.includes("shiftKey"),
    ctrlKey: held.includes("ctrlKey"),
    metaKey: held.includes("metaKey"),
  });

describe("the keys of the calendar", () => {
  it("move a session by a quarter of an hour or a day", () => {
    expect(press("ArrowUp", "altKey")).toEqual({ kind: "move", days: 0, minutes: -15 });
    expect(press("ArrowRight", "altKey")).toEqual({ kind: "move", days: 1, minutes: 0 });
  });
  it("change its end", () => {
    expect(press("ArrowDown", "altKey", "shiftKey")).toEqual({ kind: "stretch", minutes: 15 });
  });
  it("undo", () => {
    expect(press("z", "ctrlKey")).toEqual({ kind: "undo" });
    expect(press("z", "metaKey")).toEqual({ kind: "undo" });
  });
  it("leave every other key to the browser", () => {
    expect(press("ArrowUp")).toBeNull();
    expect(press("ArrowLeft", "altKey", "shiftKey")).toBeNull();
    expect(press("ArrowLeft", "altKey", "ctrlKey")).toBeNull();
    expect(press("z")).toBeNull();
  });
});
