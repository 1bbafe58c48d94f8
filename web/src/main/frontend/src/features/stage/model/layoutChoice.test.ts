import { describe, expect, it } from "vitest";
import { readLayout } from "./layoutChoice";

describe("the remembered layout", () => {
  it("is the one that was chosen", () => expect(readLayout("speaker")).toBe("speaker"));
  it.each([null, "", "mosaic"])("is the usual one where %j was stored", (stored) => {
    expect(readLayout(stored)).toBe("auto");
  });
});
