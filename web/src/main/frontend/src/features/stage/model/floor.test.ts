import { describe, expect, it } from "vitest";
import { nextOnFloor } from "./floor";

const present = () => true;

describe("the floor", () => {
  it("is taken by the first who speaks", () => {
    expect(nextOnFloor(null, ["alice", "bruno"], present)).toBe("alice");
  });
  it("is kept through an interruption, and through silence", () => {
    expect(nextOnFloor("alice", ["bruno", "alice"], present)).toBe("alice");
    expect(nextOnFloor("alice", [], present)).toBe("alice");
  });
  it("goes over when somebody else speaks alone", () => {
    expect(nextOnFloor("alice", ["bruno"], present)).toBe("bruno");
  });
  it("is free again when who had it has gone", () => {
    expect(nextOnFloor("alice", [], () => false)).toBeNull();
  });
});
