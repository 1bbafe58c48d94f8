import { createContext, use } from "react";
import { refusals } from "../generated/refusals.gen";
import { fr, type Texts } from "./fr";
import type { Language } from "./language";

export interface LanguageChoice {
  readonly language: Language;
  readonly texts: Texts;
  readonly setLanguage: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({
  language: "fr",
  texts: fr,
  setLanguage: () => undefined,
});

export const useLanguage = () => use(LanguageContext);
export const useTexts = () => use(LanguageContext).texts;

/** What to say for a refusal; a code from a newer server is told as a fault. */
export function useRefusalText(): (code: string) => string {
  const { language } = useLanguage();
  const known: Readonly<Record<string, string>> = refusals[language];
  return (code) => known[code] ?? refusals[language].fault;
}
