import { paths } from "../../../app/routes";
import { useTexts } from "../../../texts/useTexts";
import { Banner } from "./Banner";

/** Nothing comes through from here: says so, and leads to the test beside the session, which names what is closed. */
export function BlockedBanner() {
  const { banners, newWindow } = useTexts().room;
  return (
    <Banner tone="warning" title={banners.blockedTitle} text={banners.blocked}>
      <a className="fr-link fr-link--sm" href={paths.preflight} target="_blank" rel="noopener">
        {banners.toTest}
        <span className="fr-sr-only"> {newWindow}</span>
      </a>
    </Banner>
  );
}
