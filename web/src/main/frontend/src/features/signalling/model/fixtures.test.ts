import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { decode } from "./decode";

/** The fixtures of the server's own tests: what Java writes, this browser reads. */
const folder = fileURLToPath(
  new URL("../../../../../../../../ejb/src/test/resources/signalling/server/", import.meta.url),
);

interface Fixture {
  readonly valid: readonly unknown[];
  readonly invalid: readonly { readonly why: string; readonly message: unknown }[];
}

const fixtures = readdirSync(folder).map((file) => ({
  type: file.replace(".json", ""),
  ...(JSON.parse(readFileSync(folder + file, "utf8")) as Fixture),
}));

describe.each(fixtures)("the server's $type", ({ type, valid, invalid }) => {
  it.each(valid)("is read whole: %j", (message) => {
    expect(decode(JSON.stringify(message))).toEqual(message);
  });

  it.each(valid as readonly object[])("is read with a field of a newer version: %j", (message) => {
    expect(decode(JSON.stringify({ ...message, newer: 1 }))).toMatchObject({ type });
  });

  it.each(invalid)("is ignored when it has $why", ({ message }) => {
    expect(decode(JSON.stringify(message))).toBeNull();
  });
});
