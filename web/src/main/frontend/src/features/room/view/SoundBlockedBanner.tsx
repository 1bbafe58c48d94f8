import { Button } from "@codegouvfr/react-dsfr/Button";
import { useTexts } from "../../../texts/useTexts";
import { Banner } from "./Banner";

/** Browsers play no sound before the first click on a page. */
export function SoundBlockedBanner({ onUnblock }: { readonly onUnblock: () => void }) {
  const { banners } = useTexts().room;
  return (
    <Banner tone="info" title={banners.soundBlockedTitle} text={banners.soundBlocked}>
      <Button
        size="small"
        priority="secondary"
        iconId="fr-icon-volume-up-line"
        onClick={() => {
          document.getElementById("stage")?.focus();
          onUnblock();
        }}
      >
        {banners.unmuteSound}
      </Button>
    </Banner>
  );
}
