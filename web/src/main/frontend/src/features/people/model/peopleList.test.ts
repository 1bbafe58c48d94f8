import { describe, expect, it } from "vitest";
import type { Participant } from "../../../generated/messages.gen";
import { found, listed } from "./peopleList";

const named = (name: string, role: Participant["role"] = "participant"): Participant => ({
  id: name,
  name,
  role,
  microphone: false,
  camera: false,
  screen: false,
});
const names = (people: readonly Participant[]) => people.map(({ name }) => name);

describe("the list of people", () => {
  it("begins with oneself and the hosts, and goes by name", () => {
    const people = [named("Zoé"), named("Éric"), named("Alice", "host"), named("moi"), named("Fanny")];
    expect(names(listed(people, "moi"))).toEqual(["moi", "Alice", "Éric", "Fanny", "Zoé"]);
  });

  it.each([
    ["zoe", ["Zoé Martin"]],
    ["MARTIN", ["Zoé Martin", "Éric Martineau"]],
    ["martin zo", ["Zoé Martin"]],
    ["  ", ["Zoé Martin", "Éric Martineau"]],
    ["paul", []],
  ])("finds by %j", (typed, expected) => {
    expect(names(found([named("Zoé Martin"), named("Éric Martineau")], typed))).toEqual(expected);
  });
});
