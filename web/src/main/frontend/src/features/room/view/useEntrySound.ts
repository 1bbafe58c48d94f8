import { useEffect, useRef } from "react";
import { markMoved } from "../../../app/navigation";
import { announce } from "../../../shared/view/announce";
import { useTexts } from "../../../texts/useTexts";
import { loadChoice } from "../../devices/api/choiceStore";
import { playTestSound } from "../../devices/api/playTestSound";
import type { LiveCall } from "../model/LiveCall";

/** Calls whoever waited in line, and may be looking elsewhere: by two notes, in words, and with the focus in the room. */
export function useEntrySound(call: LiveCall): void {
  const { line } = useTexts().room;
  const waited = useRef(false);
  useEffect(() => {
    const watch = () => {
      const { phase } = call.state.get();
      if (phase === "queued" || phase === "full") waited.current = true;
      if (phase !== "live" || !waited.current) return;
      waited.current = false;
      markMoved();
      announce(line.entered);
      playTestSound(loadChoice().speaker).catch(() => undefined);
    };
    watch();
    return call.state.subscribe(watch);
  }, [call, line]);
}
