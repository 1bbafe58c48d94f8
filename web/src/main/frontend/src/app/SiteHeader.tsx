import { Header } from "@codegouvfr/react-dsfr/Header";
import { signOut } from "../features/identity/api/signOut";
import { displayName } from "../features/identity/model/account";
import { mayReport } from "../features/reports/model/usage";
import { useAccount } from "../features/identity/view/useAccount";
import { en } from "../texts/en";
import { fr } from "../texts/fr";
import { useLanguage } from "../texts/useTexts";
import { Brand } from "./Brand";
import { paths } from "./routes";

/** The language that is not the current one: with two, a button is simpler than a menu. */
const others = {
  fr: { language: "en", name: en.common.languageName },
  en: { language: "fr", name: fr.common.languageName },
} as const;

export function SiteHeader({ withAccount }: { readonly withAccount: boolean }) {
  const { language, texts, setLanguage } = useLanguage();
  const { common } = texts;
  const account = useAccount();
  const other = others[language];

  const leave = () => {
    void signOut().finally(() => location.assign(paths.home));
  };
  const forManagers = {
    iconId: "fr-icon-bar-chart-box-line",
    text: texts.reports.title,
    linkProps: { href: paths.reports },
  } as const;
  const mine =
    account === null || account === undefined
      ? []
      : [
          ...(mayReport(account.roles) ? [forManagers] : []),
          {
            iconId: "fr-icon-account-circle-line",
            text: displayName(account),
            linkProps: { href: paths.sessions, title: common.sessionsOf(displayName(account)) },
          } as const,
          {
            iconId: "fr-icon-logout-box-r-line",
            text: common.signOut,
            buttonProps: { type: "button", onClick: leave },
          } as const,
        ];
  const signIn = {
    iconId: "fr-icon-account-circle-line",
    text: common.signIn,
    linkProps: { href: paths.sessions, "data-reload": "" },
  } as const;

  return (
    <Header
      brandTop={<Brand />}
      serviceTitle={common.service}
      serviceTagline={common.tagline}
      homeLinkProps={{ href: paths.home, title: common.homeLink }}
      quickAccessItems={[
        ...(withAccount ? (account === null ? [signIn] : mine) : []),
        {
          iconId: "fr-icon-translate-2",
          text: <span lang={other.language}>{other.name}</span>,
          buttonProps: { type: "button", onClick: () => setLanguage(other.language) },
        },
      ]}
    />
  );
}
