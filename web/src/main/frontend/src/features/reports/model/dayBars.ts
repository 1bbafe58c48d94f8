import type { DayFigures } from "./usage";

export interface DayBar {
  readonly day: string;
  /** In the unit of the chart. */
  readonly value: number;
}

export interface DayBars {
  readonly unit: "minutes" | "hours";
  readonly bars: readonly DayBar[];
  /** The longest; null when nobody came. */
  readonly longest: DayFigures | null;
}

/** From here on hours read better than minutes. */
const hoursFrom = 120;

export function dayBars(days: readonly DayFigures[]): DayBars {
  const longest = days.reduce<DayFigures | null>(
    (best, day) => (day.minutes > (best?.minutes ?? 0) ? day : best),
    null,
  );
  const unit = (longest?.minutes ?? 0) >= hoursFrom ? "hours" : "minutes";
  const per = unit === "hours" ? 60 : 1;
  return { unit, longest, bars: days.map(({ day, minutes }) => ({ day, value: minutes / per })) };
}
