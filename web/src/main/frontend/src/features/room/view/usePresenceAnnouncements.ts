import { useEffect } from "react";
import { systemTimers } from "../../../shared/model/timers";
import { announce } from "../../../shared/view/announce";
import { useTexts } from "../../../texts/useTexts";
import { PresenceDigest } from "../model/PresenceDigest";
import { lastPresence } from "./startCall";

/** Has comings and goings said politely, gathered. */
export function usePresenceAnnouncements(): void {
  const { room } = useTexts();
  useEffect(() => {
    const digest = new PresenceDigest(systemTimers, room, announce);
    const unsubscribe = lastPresence.subscribe(() => {
      const presence = lastPresence.get();
      if (presence?.change === "joined") digest.joined(presence.name);
      if (presence?.change === "left") digest.left(presence.name);
    });
    return () => {
      unsubscribe();
      digest.stop();
    };
  }, [room]);
}
