import { describe, expect, it } from "vitest";
import { pageOf } from "./pages";

describe("pages", () => {
  it("divide a list", () => {
    expect(pageOf([1, 2, 3, 4, 5], 2, 2)).toEqual({ items: [3, 4], page: 2, pages: 3 });
    expect(pageOf([1, 2, 3, 4, 5], 2, 3)).toEqual({ items: [5], page: 3, pages: 3 });
  });
  it("there is always one, be it empty", () => {
    expect(pageOf([], 12, 1)).toEqual({ items: [], page: 1, pages: 1 });
  });
  it("fall back to the last one when those after it are gone", () => {
    expect(pageOf([1, 2, 3], 2, 9)).toEqual({ items: [3], page: 2, pages: 2 });
    expect(pageOf([1, 2, 3], 2, 0).page).toBe(1);
  });
});
