import { describe, expect, it } from "vitest";
import { deviceProblemOf } from "./deviceProblem";

describe("a camera or microphone that does not come", () => {
  it.each([
    ["NotAllowedError", "refused"],
    ["NotFoundError", "not-found"],
    ["NotReadableError", "in-use"],
    ["TypeError", "other"],
  ])("%s is told as « %s »", (name, problem) => {
    expect(deviceProblemOf(new DOMException("", name), true)).toBe(problem);
  });
  it("is explained by the address when that is not secure", () => {
    expect(deviceProblemOf(new TypeError(), false)).toBe("insecure");
  });
});
