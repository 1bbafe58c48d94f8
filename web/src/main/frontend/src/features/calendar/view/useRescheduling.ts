import { useMemo, useState } from "react";
import { useSignal } from "../../../shared/view/useSignal";
import type { Session } from "../../sessions/model/session";
import { sessionStore } from "../api/sessionStore";
import { Rescheduling } from "../model/Rescheduling";

/** The loaded sessions as they are to be shown while some of them move. */
export function useRescheduling(loaded: readonly Session[]) {
  const [moves] = useState(() => new Rescheduling(sessionStore));
  const pictures = useSignal(moves.pictures);
  const sessions = useMemo(() => {
    const known = new Map(loaded.map((session) => [session.id, session]));
    return [...new Map([...known, ...pictures]).values()];
  }, [loaded, pictures]);
  return { moves, sessions };
}
