import { describe, expect, it } from "vitest";
import { placeIn, queryOf } from "./place";

describe("a place in the calendar", () => {
  it("goes by the address of the booking form", () => {
    const place = { date: "2027-03-28", time: "03:00", durationMinutes: 90, zone: "Indian/Reunion" };
    expect(placeIn(queryOf(place))).toEqual(place);
    expect(placeIn(queryOf({ date: "2027-03-28" }))).toEqual({ date: "2027-03-28" });
  });
  it("is not taken from an address that tells none", () => {
    expect(placeIn("")).toBeNull();
    expect(placeIn("?debut=demain")).toBeNull();
    expect(placeIn("?debut=2027-03-28&duree=-5&fuseau=Nulle%2FPart")).toEqual({ date: "2027-03-28" });
  });
});
