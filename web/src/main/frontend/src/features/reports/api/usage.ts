import { fetchApi } from "../../../shared/api/fetchApi";
import type { UsageReports } from "../model/usage";

const query = (month: string) => `?month=${encodeURIComponent(month)}`;

export const readUsage = (month: string, signal: AbortSignal) =>
  fetchApi<UsageReports>(`/reports/usage${query(month)}`, { signal });

/** Has reports made. Those that are being made already go on. */
export const makeUsage = (month: string, ministries: readonly string[]) =>
  fetchApi<UsageReports>("/reports/usage", { method: "POST", body: { month, ministries } });

/** The sheet with the complete reports of a month. */
export const sheetOf = (month: string) => `/api/reports/usage.csv${query(month)}`;
