import { useLanguage } from "../../../texts/useTexts";
import type { Results } from "../model/checks";
import { summaryOf } from "../model/summary";

/** Whom it is about: who reads it, or a participant whose code a help desk reads. */
export type Who = "own" | "other";

/** The one sentence: one can take part, and without what. */
export function useSummaryTitle(results: Results, who: Who): string {
  const { language, texts } = useLanguage();
  const { summary } = texts.preflight;
  const { obstacle, lacks } = summaryOf(results);
  if (obstacle !== null) return who === "own" ? summary.cannot : summary.theyCannot;
  if (lacks.length === 0) return who === "own" ? summary.can : summary.theyCan;
  const list = new Intl.ListFormat(language).format(lacks.map((lack) => summary.lacks[lack]));
  return who === "own" ? summary.canWithout(list) : summary.theyCanWithout(list);
}
