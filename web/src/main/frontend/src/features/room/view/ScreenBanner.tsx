import { Button } from "@codegouvfr/react-dsfr/Button";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import { Banner } from "./Banner";
import { useScreenSwitch } from "./useScreenSwitch";

/** Nobody should show his screen without knowing it. */
export function ScreenBanner({ call }: { readonly call: LiveCall }) {
  const { banners, screenOff } = useTexts().room;
  const { on, sound } = useSignal(call.local.screen.state);
  const { toggle } = useScreenSwitch(call.local);
  if (!on) return null;
  return (
    <Banner
      tone="info"
      title={banners.sharingTitle}
      text={sound === null ? banners.sharingSilent : banners.sharingSound}
    >
      <Button
        size="small"
        priority="secondary"
        onClick={() => {
          document.getElementById("controls")?.focus();
          toggle();
        }}
      >
        {screenOff}
      </Button>
    </Banner>
  );
}
