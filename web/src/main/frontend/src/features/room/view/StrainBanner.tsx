import { useState } from "react";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import { Banner } from "./Banner";

/** The room makes do with less for a while. Smaller layers nobody notices; what can be seen is said. */
export function StrainBanner({ call }: { readonly call: LiveCall }) {
  const { strain: texts } = useTexts().room;
  const strain = useSignal(call.strain);
  const [hidden, setHidden] = useState<typeof strain>("none");
  if (strain === "none" || strain === "layers" || strain === hidden) return null;
  return (
    <Banner
      tone="info"
      title={texts[strain].title}
      text={texts[strain].text}
      onHide={() => setHidden(strain)}
    />
  );
}
