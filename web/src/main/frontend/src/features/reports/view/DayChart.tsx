import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import { useLanguage } from "../../../texts/useTexts";
import { dayBars } from "../model/dayBars";
import { dayName } from "../model/months";
import type { DayFigures } from "../model/usage";

const height = 280;

/** The days of a month as bars. One picture with its sentence for a screen reader: the table has the values. */
export default function DayChart({ days }: { readonly days: readonly DayFigures[] }) {
  const { language, texts } = useLanguage();
  const { chart, count, duration, figures } = texts.reports;
  const { unit, bars, longest } = dayBars(days);
  const name = (day: string, long = false) => dayName(day, language, long);
  const minutes = (value: number) => Math.round(unit === "hours" ? value * 60 : value);
  const summary =
    longest === null
      ? chart.title
      : chart.summary(chart.units[unit], name(longest.day, true), duration(longest.minutes));
  return (
    <div className="amphi-chart" role="img" aria-label={summary}>
      <p className="amphi-chart__unit" aria-hidden="true">
        {chart.units[unit]}
      </p>
      <BarChart
        data={[...bars]}
        responsive
        style={{ width: "100%", height }}
        accessibilityLayer={false}
        margin={{ top: 8, right: 8, bottom: 4, left: 0 }}
      >
        <CartesianGrid vertical={false} />
        <XAxis
          dataKey="day"
          tickFormatter={(day: string) => name(day)}
          interval="equidistantPreserveStart"
          minTickGap={12}
          tickLine={false}
        />
        <YAxis width={44} allowDecimals={false} tickFormatter={count} tickLine={false} axisLine={false} />
        <Tooltip
          isAnimationActive={false}
          labelFormatter={(day) => (typeof day === "string" ? name(day, true) : "")}
          formatter={(value) => [duration(minutes(Number(value))), figures.time]}
        />
        <Bar dataKey="value" isAnimationActive={false} maxBarSize={28} />
      </BarChart>
    </div>
  );
}
