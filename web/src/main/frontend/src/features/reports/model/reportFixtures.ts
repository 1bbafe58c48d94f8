import type { DayFigures, MinistryReport, UsageReports } from "./usage";

/** Reports for tests. */
export const report = (more: Partial<MinistryReport> = {}): MinistryReport => ({
  code: "education",
  name: "Éducation nationale",
  zone: "Europe/Paris",
  state: "none",
  daysDone: 0,
  daysTotal: 30,
  provisional: false,
  asOf: null,
  figures: null,
  ...more,
});

export const reports = (...ministries: Partial<MinistryReport>[]): UsageReports => ({
  month: "2026-11",
  ministries: ministries.map(report),
});

export const running = (daysDone: number) => reports({ state: "running", daysDone });

export const day = (number: number, minutes: number): DayFigures => ({
  day: `2026-11-0${number}`,
  sessions: 0,
  accounts: 0,
  guests: 0,
  visits: 0,
  minutes,
  peak: 0,
});
