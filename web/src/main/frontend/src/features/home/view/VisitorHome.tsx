import { Button } from "@codegouvfr/react-dsfr/Button";
import { CallOut } from "@codegouvfr/react-dsfr/CallOut";
import Video from "@codegouvfr/react-dsfr/picto/Video";
import { paths } from "../../../app/routes";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useTexts } from "../../../texts/useTexts";

export function VisitorHome() {
  const { pages, preflight } = useTexts();
  const { home } = pages;
  return (
    <>
      <div className="amphi-hero">
        <div className="fr-container fr-py-8w">
          <div className="fr-grid-row fr-grid-row--gutters fr-grid-row--middle">
            <div className="fr-col-12 fr-col-md-8">
              <PageTitle title={home.title} className="fr-mb-3w" />
              <p className="fr-text--lead">{home.intro}</p>
              <div className="amphi-buttons">
                <Button size="large" linkProps={{ href: paths.sessions, "data-reload": "" }}>
                  {home.signIn}
                </Button>
                <Button size="large" priority="secondary" linkProps={{ href: paths.preflight }}>
                  {preflight.link}
                </Button>
              </div>
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
