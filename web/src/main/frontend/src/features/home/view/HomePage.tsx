import { Button } from "@codegouvfr/react-dsfr/Button";
import { CallOut } from "@codegouvfr/react-dsfr/CallOut";
import Video from "@codegouvfr/react-dsfr/picto/Video";
import { paths } from "../../../app/routes";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useTexts } from "../../../texts/useTexts";
import { useAccount } from "../../identity/view/useAccount";

export function HomePage() {
  const { home } = useTexts().pages;
  const account = useAccount();
  return (
    <>
      <div className="amphi-hero">
        <div className="fr-container fr-py-8w">
          <div className="fr-grid-row fr-grid-row--gutters fr-grid-row--middle">
            <div className="fr-col-12 fr-col-md-8">
              <PageTitle title={home.title} className="fr-mb-3w" />
              <p className="fr-text--lead">{home.intro}</p>
              {account === undefined ? (
                <div className="amphi-hero__pending" />
              ) : (
                <Actions signedIn={account !== null} />
              )}
            </div>
            <div className="fr-col-12 fr-col-md-4 amphi-hero__picture">
              <Video width="200px" height="200px" aria-hidden="true" />
            </div>
          </div>
        </div>
      </div>
      <div className="fr-container fr-py-8w">
        <h2>{home.pointsTitle}</h2>
        <div className="fr-grid-row fr-grid-row--gutters fr-mb-4w">
          {home.points.map((point) => (
            <div key={point.title} className="fr-col-12 fr-col-md-4">
              <div className="amphi-point">
                <h3 className="fr-h5">{point.title}</h3>
                <p>{point.text}</p>
              </div>
            </div>
          ))}
        </div>
        <CallOut title={home.guestTitle} titleAs="h2">
          {home.guestText}
        </CallOut>
      </div>
    </>
  );
}

function Actions({ signedIn }: { readonly signedIn: boolean }) {
  const { home } = useTexts().pages;
  if (!signedIn) {
    return (
      <Button size="large" linkProps={{ href: paths.sessions, "data-reload": "" }}>
        {home.signIn}
      </Button>
    );
  }
  return (
    <ul className="fr-btns-group fr-btns-group--inline-sm">
      <li>
        <Button linkProps={{ href: paths.sessions }}>{home.mySessions}</Button>
      </li>
      <li>
        <Button priority="secondary" linkProps={{ href: paths.booking }}>
          {home.book}
        </Button>
      </li>
    </ul>
  );
}
