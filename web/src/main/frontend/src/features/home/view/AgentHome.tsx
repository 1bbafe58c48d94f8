import { Button } from "@codegouvfr/react-dsfr/Button";
import { Link } from "../../../app/Link";
import { paths } from "../../../app/routes";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useTexts } from "../../../texts/useTexts";
import type { Account } from "../../identity/model/account";
import { NextSessions } from "./NextSessions";

export function AgentHome({ account }: { readonly account: Account }) {
  const { pages, preflight } = useTexts();
  const { home } = pages;
  return (
    <>
      <div className="amphi-hero">
        <div className="fr-container fr-py-6w amphi-title-row">
          <PageTitle title={home.greeting(account.name)} className="fr-mb-0" />
          <div className="amphi-buttons">
            <Button iconId="fr-icon-add-line" linkProps={{ href: paths.booking }}>
              {home.book}
            </Button>
            <Button priority="secondary" iconId="fr-icon-calendar-line" linkProps={{ href: paths.sessions }}>
              {home.calendar}
            </Button>
          </div>
        </div>
      </div>
      <div className="fr-container fr-py-6w">
        <NextSessions />
        <p className="fr-mt-4w fr-mb-0">
          <Link className="fr-link" href={paths.preflight}>
            {preflight.link}
          </Link>
        </p>
      </div>
    </>
  );
}
