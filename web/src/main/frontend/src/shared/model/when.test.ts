import { describe, expect, it } from "vitest";
import { fr } from "../../texts/fr";
import { dateTime, duration, exactDuration, sameClock, wallTime } from "./when";

describe("dates and durations", () => {
  it("are told in the zone of the session", () => {
    expect(dateTime("2026-11-24T09:00:00Z", "Indian/Reunion", "fr")).toContain("13:00");
  });
  it("are told as the clock shows them, even in an hour that no zone here has", () => {
    expect(wallTime("2027-03-28T02:30", "fr")).toContain("dimanche 28 mars 2027 à 02:30");
  });
  it("are told in English as Europe writes it", () => {
    expect(dateTime("2026-11-24T15:00:00Z", "Europe/Paris", "en")).toContain("24 November 2026 at 16:00");
  });
  it("know when two zones show the same clock", () => {
    expect(sameClock("2026-07-01T10:00:00Z", "Europe/Paris", "Europe/Brussels")).toBe(true);
    expect(sameClock("2026-07-01T10:00:00Z", "Europe/Paris", "America/Cayenne")).toBe(false);
  });
  it("are said to the second where they are added up", () => {
    expect([0, 59, 60, 3_847].map(exactDuration).map((text) => text.replace(/\u00A0/g, " "))).toEqual([
      "0 s",
      "59 s",
      "1 min 00 s",
      "1 h 04 min 07 s",
    ]);
  });
  it("are said in hours from one hour on", () => {
    expect([45, 60, 95].map((minutes) => duration(minutes, fr.common))).toEqual(["45 min", "1 h", "1 h 35"]);
  });
});
