import type { ReportChoice } from "../model/choice";

const key = "amphi.report";

/** What was looked at last in this browser. */
export function loadChoice(): Partial<ReportChoice> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    const { month, ministry } = stored as Record<string, unknown>;
    return {
      ...(typeof month === "string" ? { month } : {}),
      ...(typeof ministry === "string" ? { ministry } : {}),
    };
  } catch {
    return {};
  }
}

export const saveChoice = (choice: ReportChoice) => localStorage.setItem(key, JSON.stringify(choice));
