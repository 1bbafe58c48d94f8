import { describe, expect, it } from "vitest";
import { chosenAtFirst, searchOf } from "./choice";

const months = ["2026-11", "2026-10", "2026-09"];

describe("what is looked at", () => {
  it("is what the address says, and the address says what is looked at", () => {
    const choice = { month: "2026-09", ministry: "education" };
    expect(chosenAtFirst(searchOf(choice), { month: "2026-10", ministry: "interieur" }, months)).toEqual(
      choice,
    );
  });

  it("is as last time when the address says nothing", () => {
    expect(chosenAtFirst("", { month: "2026-10", ministry: "interieur" }, months)).toEqual({
      month: "2026-10",
      ministry: "interieur",
    });
  });

  it("is the running month when the last one is long ago, or the address makes no sense", () => {
    expect(chosenAtFirst("?mois=demain", { month: "2020-01" }, months)).toEqual({
      month: "2026-11",
      ministry: null,
    });
  });

  it("is a month that is not on offer when the address asks for it: the server explains", () => {
    expect(chosenAtFirst("?mois=2030-01", {}, months).month).toBe("2030-01");
  });
});
