export const languages = ["fr", "en"] as const;
export type Language = (typeof languages)[number];

const isLanguage = (value: string | null | undefined): value is Language =>
  languages.some((language) => language === value);

/** The remembered choice wins; otherwise the browser's first language that we speak; otherwise French. */
export function chooseLanguage(remembered: string | null, preferred: readonly string[]): Language {
  if (isLanguage(remembered)) return remembered;
  const spoken = preferred.map((tag) => tag.split("-")[0]).find(isLanguage);
  return spoken ?? "fr";
}
