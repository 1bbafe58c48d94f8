/** Figures of some visitors: a month's, a day's, or those of one ministry's people. */
export interface VisitorFigures {
  /** Null for guests, who have no ministry. */
  readonly ministry: string | null;
  readonly name: string;
  readonly sessions: number;
  readonly people: number;
  readonly visits: number;
  readonly minutes: number;
}

export interface DayFigures {
  /** 2026-11-01 */
  readonly day: string;
  readonly sessions: number;
  readonly accounts: number;
  readonly guests: number;
  readonly visits: number;
  readonly minutes: number;
  readonly peak: number;
}

export interface MonthFigures {
  readonly sessions: number;
  readonly accounts: number;
  readonly guests: number;
  readonly visits: number;
  readonly minutes: number;
  readonly peak: number;
  /** When the peak was first reached; null without visits. */
  readonly peakAt: string | null;
  readonly visitors: readonly VisitorFigures[];
  readonly days: readonly DayFigures[];
}

/** A ministry's report of one month. While a new one is made, the figures are those of the last complete one. */
export interface MinistryReport {
  readonly code: string;
  readonly name: string;
  readonly zone: string;
  readonly state: "none" | "running" | "complete" | "failed";
  readonly daysDone: number;
  readonly daysTotal: number;
  readonly provisional: boolean;
  readonly asOf: string | null;
  readonly figures: MonthFigures | null;
}

/** What the caller may see of one month ("2026-11"). */
export interface UsageReports {
  readonly month: string;
  readonly ministries: readonly MinistryReport[];
}

export const isRunning = ({ ministries }: UsageReports): boolean =>
  ministries.some(({ state }) => state === "running");

/** Whose reports can be asked for: those that are not being made already. */
export const toMake = ({ ministries }: UsageReports): readonly string[] =>
  ministries.filter(({ state }) => state !== "running").map(({ code }) => code);

/** Who may see this page: the manager their ministry's, the administrator all. */
export const mayReport = (roles: readonly string[]): boolean =>
  roles.includes("manager") || roles.includes("administrator");
