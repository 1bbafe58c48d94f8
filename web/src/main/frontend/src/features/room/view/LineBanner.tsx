import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import { Banner } from "./Banner";
import { useSoundOnly } from "./useSoundOnly";

/** The line does not carry the pictures: sound alone would go better. Offered once a visit. */
export function LineBanner({ call }: { readonly call: LiveCall }) {
  const { banners } = useTexts().room;
  const line = useSignal(call.line);
  const soundOnly = useSoundOnly(call);
  const [hidden, setHidden] = useState(false);
  if (line !== "poor" || soundOnly.on || hidden) return null;
  return (
    <Banner tone="warning" title={banners.lineTitle} text={banners.line} onHide={() => setHidden(true)}>
      <Button
        size="small"
        priority="secondary"
        onClick={() => {
          soundOnly.set(true);
          // Another stage comes in this one's place, with the same id.
          requestAnimationFrame(() => document.getElementById("stage")?.focus());
        }}
      >
        {banners.toSoundOnly}
      </Button>
    </Banner>
  );
}
