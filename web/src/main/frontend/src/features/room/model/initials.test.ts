import { expect, it } from "vitest";
import { initials } from "./initials";

it.each([
  ["Claire Martin", "CM"],
  ["Jean-Pierre de la Tour", "JT"],
  ["élodie", "É"],
  ["  ", "?"],
])("the initials of « %s » are %s", (name, expected) => {
  expect(initials(name)).toBe(expected);
});
