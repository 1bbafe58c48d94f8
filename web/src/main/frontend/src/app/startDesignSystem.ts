import { startReactDsfr } from "@codegouvfr/react-dsfr/spa";
import { useLanguage } from "../texts/useTexts";
import { Link } from "./Link";

/**
 * Starts the State's design system. Its colour scheme lives in a style element that it adds by script: the page's
 * nonce lets that pass a policy without 'unsafe-inline'.
 */
export function startDesignSystem(): void {
  const nonce = document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.nonce ?? "";
  startReactDsfr({
    defaultColorScheme: "system",
    Link,
    useLang: () => useLanguage().language,
    ...(nonce === "" ? {} : { nonce }),
  });
}

declare module "@codegouvfr/react-dsfr/spa" {
  interface RegisterLink {
    Link: typeof Link;
  }
}
