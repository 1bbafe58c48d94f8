import { describe, expect, it } from "vitest";
import { choiceFrom, viewToStart } from "./calendarView";

describe("the view of the calendar", () => {
  it("is the remembered one, else what the window has room for", () => {
    expect(viewToStart("day", true)).toBe("day");
    expect(viewToStart(null, true)).toBe("list");
    expect(viewToStart(null, false)).toBe("month");
  });
  it("survives whatever was stored", () => {
    expect(choiceFrom({ view: "week", zone: "Indian/Reunion" })).toEqual({
      view: "week",
      zone: "Indian/Reunion",
    });
    for (const odd of [null, "week", 3, { view: "decade", zone: 7 }]) {
      expect(choiceFrom(odd)).toEqual({ view: null, zone: null });
    }
  });
});
