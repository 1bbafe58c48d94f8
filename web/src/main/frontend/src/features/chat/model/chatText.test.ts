import { describe, expect, it } from "vitest";
import { draftState } from "./chatText";

describe("a message being written", () => {
  it("is empty while there are only blanks", () => {
    expect(draftState(" \n ").isEmpty).toBe(true);
  });

  it("fits up to 2,000 characters, an emoji being one of them", () => {
    expect(draftState("👋".repeat(2000)).excess).toBe(0);
    expect(draftState("a".repeat(2001)).excess).toBe(1);
  });

  it("shows the room that is left near the limit only", () => {
    expect(draftState("a".repeat(1799)).showsCount).toBe(false);
    expect(draftState("a".repeat(1800)).showsCount).toBe(true);
  });
});
