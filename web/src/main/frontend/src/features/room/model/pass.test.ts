import { describe, expect, it } from "vitest";
import { linkIn, untilNextCheck, type Pass } from "./pass";

describe("the link of an invitation", () => {
  it("is what stands behind the hash", () => {
    expect(linkIn("#7c1f-ab.Zm9v_YmFy-x")).toBe("7c1f-ab.Zm9v_YmFy-x");
  });
  it.each(["", "#", "#content", "#a.", "#.b", "#a.b.c", "#a b.c"])("is not « %s »", (hash) => {
    expect(linkIn(hash)).toBeNull();
  });
});

describe("the wait before the room", () => {
  const pass = (opensAt: string, now: string) => ({ opensAt, now }) as Pass;

  it("asks again just after the opening, by the server's clock", () => {
    expect(untilNextCheck(pass("2026-01-01T10:00:10Z", "2026-01-01T10:00:00Z"))).toBe(11_000);
  });
  it("asks at least every half minute, since a session may be moved", () => {
    expect(untilNextCheck(pass("2026-01-02T10:00:00Z", "2026-01-01T10:00:00Z"))).toBe(30_000);
  });
  it("never asks in a rush", () => {
    expect(untilNextCheck(pass("2026-01-01T09:00:00Z", "2026-01-01T10:00:00Z"))).toBe(1000);
  });
});
