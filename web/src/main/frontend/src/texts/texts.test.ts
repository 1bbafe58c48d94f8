import { describe, expect, it } from "vitest";
import { refusals } from "../generated/refusals.gen";
import { en } from "./en";
import { fr } from "./fr";

type Tree = Readonly<Record<string, unknown>>;

function paths(tree: Tree, prefix = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "object" && value !== null ? paths(value as Tree, `${prefix}${key}.`) : [prefix + key],
  );
}

function leaves(tree: Tree): unknown[] {
  return Object.values(tree).flatMap((value) =>
    typeof value === "object" && value !== null ? leaves(value as Tree) : [value],
  );
}

const french = [...leaves(fr), ...leaves(refusals.fr)];

describe("the texts", () => {
  it("have the same keys in English and in French", () => {
    expect(paths(en).sort()).toEqual(paths(fr).sort());
  });
  it("leave nothing empty", () => {
    expect([...leaves(fr), ...leaves(en)].filter((leaf) => leaf === "")).toEqual([]);
  });
  it("explain every refusal in both languages", () => {
    expect(Object.keys(refusals.en).sort()).toEqual(Object.keys(refusals.fr).sort());
  });
  it("keep French double punctuation with its word", () => {
    const torn = french.filter((leaf) => typeof leaf === "string" && / [:;?!»]|« /.test(leaf));
    expect(torn).toEqual([]);
  });
  it("use typographic apostrophes in French", () => {
    const straight = french.filter((leaf) => typeof leaf === "string" && leaf.includes("'"));
    expect(straight).toEqual([]);
  });
});
