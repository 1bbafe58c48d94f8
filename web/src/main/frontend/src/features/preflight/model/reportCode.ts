import { families, systems } from "./browserKind";
import { checkValue, isChecked } from "./checkCharacter";
import { checks, outcomes, type Results } from "./checks";
import type { Report } from "./report";

/** Crockford's signs: no I, L, O or U, which are misheard and misread. */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const version = 1n;
const hourLength = 3_600_000;
/** Hours are kept modulo this: some 42 days. */
const hours = 1024n;
const dataSigns = 11;

/** The number of signs of a code. */
export const codeLength = dataSigns + 1;

/**
 * Most tests end well, which would be a row of zeros that nobody can dictate: this stirs them. It stays the same in all
 * versions, so that an older page can tell that it reads a newer code.
 */
const stir = 0x2d_b94a_6735_c1e8n;

export type Unreadable = "empty" | "length" | "sign" | "check" | "version";

type Reading = { readonly report: Report } | { readonly report: null; readonly why: Unreadable };

/** The fields in their order, three bits each: never reordered within a version. */
const lists: readonly (readonly string[])[] = [...checks.map((check) => outcomes[check]), families, systems];

export function encodeReport({ results, family, system, hour }: Report): string {
  const said: readonly string[] = [...checks.map((check) => results[check]), family, system];
  let bits = version;
  said.forEach((outcome, field) => {
    bits = (bits << 3n) | BigInt(lists[field]?.indexOf(outcome) ?? 0);
  });
  bits = (bits << 10n) | (BigInt(Math.floor(hour / hourLength)) % hours);
  bits ^= stir;
  const values = Array.from({ length: dataSigns }, (_, place) =>
    Number((bits >> BigInt(5 * (dataSigns - 1 - place))) & 31n),
  );
  return grouped([...values, checkValue(values)].map((value) => signs.charAt(value)).join(""));
}

/** Four by four, as telephone numbers are said. */
const grouped = (code: string) => code.replace(/(.{4})(?=.)/g, "$1-");

/** Reads what was dictated: in any case, with any blanks and dashes, with O for 0 and I or L for 1. */
export function decodeReport(dictated: string, now: number): Reading {
  const typed = dictated
    .toUpperCase()
    .replace(/[\s\u00AD\u2010-\u2015_.-]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  if (typed === "") return unreadable("empty");
  const values = Array.from(typed).map((sign) => signs.indexOf(sign));
  if (values.includes(-1)) return unreadable("sign");
  if (values.length !== codeLength) return unreadable("length");
  if (!isChecked(values)) return unreadable("check");
  const stirred = values.slice(0, dataSigns).reduce((sum, value) => (sum << 5n) | BigInt(value), 0n);
  const bits = stirred ^ stir;
  if (bits >> 52n !== version) return unreadable("version");
  const said = lists.map((list, field) => list[Number((bits >> BigInt(49 - 3 * field)) & 7n)]);
  // An outcome that this page does not know comes from a newer one.
  if (said.includes(undefined)) return unreadable("version");
  const results = Object.fromEntries(checks.map((check, field) => [check, said[field]])) as Results;
  const family = families.find((name) => name === said.at(-2)) ?? "other";
  const system = systems.find((name) => name === said.at(-1)) ?? "other";
  return { report: { results, family, system, hour: lastHour(bits % hours, now) } };
}

/** The latest hour with that number; clocks may differ by an hour. */
function lastHour(number: bigint, now: number): number {
  const latest = BigInt(Math.floor(now / hourLength)) + 1n;
  const since = (((latest - number) % hours) + hours) % hours;
  return Number(latest - since) * hourLength;
}

const unreadable = (why: Unreadable): Reading => ({ report: null, why });
