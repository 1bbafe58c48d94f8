export const calendarViews = ["month", "week", "day", "list"] as const;
export type CalendarView = (typeof calendarViews)[number];

/** How an agent looks at the sessions; a zone of null is that of the browser, wherever it is today. */
export interface CalendarChoice {
  readonly view: CalendarView | null;
  readonly zone: string | null;
}

/** The remembered view, else a list where there is little room and a month where there is much. */
export const viewToStart = (remembered: CalendarView | null, narrow: boolean): CalendarView =>
  remembered ?? (narrow ? "list" : "month");

/** Reads what another version may have written: what is not understood is left to the default. */
export function choiceFrom(stored: unknown): CalendarChoice {
  const { view, zone } =
    ((typeof stored === "object" ? stored : null) as Partial<Record<keyof CalendarChoice, unknown>> | null) ??
    {};
  return {
    view: calendarViews.find((known) => known === view) ?? null,
    zone: typeof zone === "string" ? zone : null,
  };
}
