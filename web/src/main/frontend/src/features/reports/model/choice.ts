import { isMonth } from "./months";

/** What is looked at. The ministry matters to one who sees several. */
export interface ReportChoice {
  readonly month: string;
  readonly ministry: string | null;
}

/** By the address first, so that it can be shared; then as last time; else the running month. */
export function chosenAtFirst(
  search: string,
  remembered: Partial<ReportChoice>,
  months: readonly string[],
): ReportChoice {
  const asked = new URLSearchParams(search);
  const month = asked.get("mois");
  const last = remembered.month ?? "";
  const known = months.includes(last) ? last : (months[0] ?? last);
  return {
    // A month that is not in the list is asked for all the same: the server says what is wrong with it.
    month: isMonth(month) ? month : known,
    ministry: asked.get("ministere") ?? remembered.ministry ?? null,
  };
}

export function searchOf({ month, ministry }: ReportChoice): string {
  const search = new URLSearchParams({ mois: month });
  if (ministry !== null) search.set("ministere", ministry);
  return `?${search.toString()}`;
}
