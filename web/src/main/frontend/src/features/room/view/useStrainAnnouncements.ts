import { useEffect } from "react";
import { announce } from "../../../shared/view/announce";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";

/** Says once that pictures are as before; that they are less is said by the banner itself. */
export function useStrainAnnouncements(call: LiveCall): void {
  const { strain: texts } = useTexts().room;
  useEffect(() => {
    let before = call.strain.get();
    return call.strain.subscribe(() => {
      const now = call.strain.get();
      if (now === "none" && (before === "resolution" || before === "cameras")) announce(texts.over);
      before = now;
    });
  }, [call, texts]);
}
