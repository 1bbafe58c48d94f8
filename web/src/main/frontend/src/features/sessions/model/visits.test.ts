import { describe, expect, it } from "vitest";
import { attendances, type Visit } from "./visits";

const visit = (person: string, name: string, from: number, to: number | null): Visit => ({
  person,
  name,
  kind: "account",
  ministry: "education",
  ministryName: "Éducation nationale",
  role: "participant",
  enteredAt: new Date(from * 1000).toISOString(),
  leftAt: to === null ? null : new Date(to * 1000).toISOString(),
  seenAt: new Date(500_000).toISOString(),
});

describe("the attendance of a session", () => {
  it("has each person once, by name, with all the time spent", () => {
    const all = attendances(
      [visit("z", "Zoé", 0, 60), visit("e", "Élise", 10, 20), visit("z", "Zoé", 100, 130)],
      "fr",
    );
    expect(all.map(({ name, seconds, stays }) => [name, seconds, stays.length])).toEqual([
      ["Élise", 10, 1],
      ["Zoé", 90, 2],
    ]);
  });
  it("counts a stay that lasts up to its last sign", () => {
    expect(attendances([visit("a", "Alice", 440, null)], "fr")[0]?.seconds).toBe(60);
  });
  it("names a person as at the last visit, and a host who was one once", () => {
    const first = { ...visit("a", "A. Martin", 0, 1), role: "host" } as const;
    expect(attendances([first, visit("a", "Alice Martin", 2, 3)], "fr")[0]).toMatchObject({
      name: "Alice Martin",
      role: "host",
    });
  });
  it("is empty where nobody came", () => {
    expect(attendances([], "fr")).toEqual([]);
  });
});
