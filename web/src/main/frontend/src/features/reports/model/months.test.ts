import { describe, expect, it } from "vitest";
import { dayName, isMonth, lastMonths, monthName } from "./months";

describe("the months on offer", () => {
  it("are the last 24, the running one first", () => {
    const months = lastMonths(new Date(2026, 0, 31));
    expect(months.slice(0, 3)).toEqual(["2026-01", "2025-12", "2025-11"]);
    expect(months).toHaveLength(24);
    expect(months.at(-1)).toBe("2024-02");
  });

  it("have names, whatever the zone of the browser", () => {
    expect(monthName("2026-11", "fr")).toBe("novembre 2026");
    expect(dayName("2026-11-01", "fr", true)).toBe("dimanche 1 novembre");
  });

  it.each(["2026-13", "2026-1", "x", "", null])("are not « %s »", (text) => {
    expect(isMonth(text)).toBe(false);
  });
});
