import { useEffect, useState } from "react";
import type { LiveCall } from "../../room/model/LiveCall";
import { loadLayout, saveLayout } from "../api/layoutStore";
import { Staging } from "../model/Staging";

/** The stage of this call, for as long as the room is on the page. */
export function useStaging(call: LiveCall): Staging {
  const [staging] = useState(
    () =>
      new Staging({
        state: call.state,
        speaking: call.speaking,
        soundOnly: call.soundOnly,
        choice: loadLayout(),
        remember: saveLayout,
        show: (pictures) => call.show(pictures),
      }),
  );
  useEffect(() => staging.start(), [staging]);
  return staging;
}
