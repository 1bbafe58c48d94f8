import { useCallback, useEffect, useRef, useState } from "react";
import { announce } from "../../../shared/view/announce";
import { useLanguage, useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";

/** The tries to enter a full room: when the last one failed, seen by all, and spoken only to who asked for it. */
export function useTries(call: LiveCall) {
  const { room } = useTexts();
  const { language } = useLanguage();
  const [last, setLast] = useState<string | null>(null);
  const asked = useRef(false);

  useEffect(
    () =>
      call.turnedAway.subscribe(() => {
        const time = new Intl.DateTimeFormat(language, { timeStyle: "medium" }).format(new Date());
        setLast(time);
        if (asked.current) announce(room.line.stillFull(time));
        asked.current = false;
      }),
    [call, language, room],
  );

  const now = useCallback(() => {
    asked.current = true;
    call.tryAgain();
  }, [call]);
  return { last, now };
}
