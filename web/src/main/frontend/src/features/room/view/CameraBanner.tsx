import { Button } from "@codegouvfr/react-dsfr/Button";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import { Banner } from "./Banner";

/** There is no place for one more picture: why, and another try. */
export function CameraBanner({ call }: { readonly call: LiveCall }) {
  const { banners } = useTexts().room;
  const refusal = useSignal(call.pictureRefused);
  if (refusal === null) return null;
  const { source, code } = refusal;
  const texts = banners.refused[source][code === "camera-breaks-promise" ? "promise" : "full"];
  const button = source === "camera" ? "camera-button" : "controls";
  return (
    <Banner
      tone="info"
      title={texts.title}
      text={texts.text}
      backTo={button}
      onHide={() => call.pictureRefused.set(null)}
    >
      {source === "camera" && (
        <Button
          size="small"
          priority="secondary"
          onClick={() => {
            document.getElementById(button)?.focus();
            void call.local.setCamera(true);
          }}
        >
          {banners.camerasFullRetry}
        </Button>
      )}
    </Banner>
  );
}
