import { describe, expect, it } from "vitest";
import type { Line } from "../../../generated/messages.gen";
import { chatGroups } from "./chatGroups";

const line = (number: number, participant: string, at: string): Line => ({
  number,
  id: `${number}`,
  participant,
  name: participant,
  text: "",
  at: `2026-01-01T${at}Z`,
});

describe("the lines of a conversation", () => {
  it("are gathered by person and by moment", () => {
    const groups = chatGroups([
      line(1, "ana", "10:00:00"),
      line(2, "ana", "10:04:59"),
      line(3, "bob", "10:05:00"),
      line(4, "ana", "10:05:01"),
      line(5, "ana", "10:10:01"),
    ]);
    expect(groups.map(({ lines }) => lines.map(({ number }) => number))).toEqual([[1, 2], [3], [4], [5]]);
  });
});
