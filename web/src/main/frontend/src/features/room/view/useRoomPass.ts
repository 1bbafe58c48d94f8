import { useCallback, useEffect } from "react";
import { markMoved } from "../../../app/navigation";
import { toProblem } from "../../../shared/api/problem";
import { useLoad } from "../../../shared/view/useLoad";
import { exchangeLink, getPass } from "../api/pass";
import { linkIn, untilNextCheck, type Pass } from "../model/pass";

/** The pass for this room: by the invitation in the address if there is one, else the one that the browser holds. */
export function useRoomPass(roomId: string) {
  const load = useCallback(
    async (signal: AbortSignal) => {
      const link = linkIn(location.hash);
      if (link === null) return getPass(roomId, signal);
      const pass = await exchangeLink(roomId, link, signal);
      // The secret has served: it must not stay in the address bar, the history or a screenshot.
      history.replaceState(history.state, "", location.pathname);
      return pass;
    },
    [roomId],
  );
  const { result, reload, replace } = useLoad(load);
  const pass = result.state === "loaded" ? result.value : null;

  useEffect(() => {
    const onHash = () => {
      if (linkIn(location.hash) !== null) reload();
    };
    addEventListener("hashchange", onHash);
    return () => removeEventListener("hashchange", onHash);
  }, [reload]);

  const checkAgain = useCallback(async () => {
    try {
      const pass = await getPass(roomId);
      // The page changes under the visitor: its new heading takes the focus.
      if (pass.state !== "not-open-yet") markMoved();
      replace(pass);
    } catch (error) {
      // A pass that is no longer good must be said; a server that is away for a moment need not.
      if (toProblem(error).status === 401) reload();
    }
  }, [roomId, replace, reload]);

  useWaiting(pass, checkAgain);
  return { result, reload, checkAgain };
}

function useWaiting(pass: Pass | null, checkAgain: () => Promise<void>): void {
  useEffect(() => {
    if (pass?.state !== "not-open-yet") return;
    let timer = setTimeout(again, untilNextCheck(pass));
    function again() {
      void checkAgain();
      timer = setTimeout(again, 30_000);
    }
    return () => clearTimeout(timer);
  }, [pass, checkAgain]);
}
