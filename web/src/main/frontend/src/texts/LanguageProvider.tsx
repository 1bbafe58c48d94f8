import { useCallback, useLayoutEffect, useMemo, useState, type ReactNode } from "react";
import { en } from "./en";
import { fr } from "./fr";
import { chooseLanguage, type Language } from "./language";
import { LanguageContext } from "./useTexts";

const key = "amphi.language";
const texts = { fr, en };

/** The language at the start, for what runs before the first rendering. */
const initialLanguage = () => chooseLanguage(localStorage.getItem(key), navigator.languages);

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(initialLanguage);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choose = useCallback((chosen: Language) => {
    localStorage.setItem(key, chosen);
    setLanguage(chosen);
  }, []);

  const value = useMemo(
    () => ({ language, texts: texts[language], setLanguage: choose }),
    [language, choose],
  );
  return <LanguageContext value={value}>{children}</LanguageContext>;
}
