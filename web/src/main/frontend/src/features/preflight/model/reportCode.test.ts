import { describe, expect, it } from "vitest";
import { families, systems } from "./browserKind";
import { checks, nothingRun, outcomes, type Results } from "./checks";
import type { Report } from "./report";
import { codeLength, decodeReport, encodeReport } from "./reportCode";

const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const now = Date.parse("2026-11-23T20:30:00Z");
const hour = Date.parse("2026-11-23T20:00:00Z");

/** The n-th of a fixed row of reports that are as different as can be. */
function report(n: number): Report {
  let seed = n * 7919 + 17;
  const any = <T>(list: readonly T[]): T => {
    seed = (seed * 48_271) % 2_147_483_647;
    return list[seed % list.length] as T;
  };
  const results = Object.fromEntries(checks.map((check) => [check, any<string>(outcomes[check])])) as Results;
  return { results, family: any(families), system: any(systems), hour: hour - (n % 1000) * 3_600_000 };
}

const reports = Array.from({ length: 500 }, (_, n) => report(n));
const bare = (code: string) => code.replace(/-/g, "");
const why = (code: string) => {
  const reading = decodeReport(code, now);
  return reading.report === null ? reading.why : "readable";
};

describe("the code of a test", () => {
  it("gives back all that it was made of", () => {
    for (const each of reports) expect(decodeReport(encodeReport(each), now)).toEqual({ report: each });
  });

  it("is three times four signs that can be dictated", () => {
    for (const each of reports) {
      expect(encodeReport(each)).toMatch(
        /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/,
      );
    }
  });

  it("is no row of the same sign when all is well", () => {
    const results = Object.fromEntries(checks.map((check) => [check, outcomes[check][0]])) as Results;
    const code = encodeReport({ results, family: "chrome", system: "windows", hour });
    expect(code).not.toMatch(/(.)\1\1/);
  });

  it("notices any one sign that is wrong", () => {
    const code = bare(encodeReport(report(1)));
    for (let place = 0; place < codeLength; place++) {
      for (const sign of signs) {
        const wrong = code.slice(0, place) + sign + code.slice(place + 1);
        expect(why(wrong)).toBe(wrong === code ? "readable" : "check");
      }
    }
  });

  it("notices any two signs that changed places", () => {
    for (const each of reports.slice(0, 50)) {
      const code = bare(encodeReport(each));
      for (let a = 0; a < codeLength; a++) {
        for (let b = a + 1; b < codeLength; b++) {
          const swapped = Array.from(code);
          [swapped[a], swapped[b]] = [code.charAt(b), code.charAt(a)];
          expect(why(swapped.join(""))).toBe(swapped.join("") === code ? "readable" : "check");
        }
      }
    }
  });

  it("is read in any case, with any blanks and dashes, and with letters for figures that look alike", () => {
    const digits = reports.map(encodeReport).find((code) => code.includes("0") && code.includes("1")) ?? "";
    const dictated = ` ${digits.toLowerCase().replace(/-/g, " – ").replace(/0/g, "o").replace(/1/g, "l")}\u00A0`;
    expect(decodeReport(dictated, now)).toEqual(decodeReport(digits, now));
    expect(why(dictated)).toBe("readable");
  });

  it("says what keeps it from being read", () => {
    const code = encodeReport(report(2));
    expect(why("")).toBe("empty");
    expect(why(" - ")).toBe("empty");
    expect(why(code.slice(0, -1))).toBe("length");
    expect(why(`${code}0`)).toBe("length");
    expect(why(code.replace(/.$/, "U"))).toBe("sign");
    expect(why("é".repeat(12))).toBe("sign");
  });

  it("tells the hour for six weeks, and of a clock that is a little ahead", () => {
    const code = (at: number) =>
      encodeReport({ results: nothingRun, family: "other", system: "other", hour: at });
    const hourOf = (at: number) => decodeReport(code(at), now).report?.hour;
    for (const ago of [-1, 0, 1, 500, 1022]) {
      expect(hourOf(hour - ago * 3_600_000)).toBe(hour - ago * 3_600_000);
    }
  });
});
