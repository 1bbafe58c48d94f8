import { useRef, useState } from "react";
import { toProblem, type Problem } from "../../../shared/api/problem";
import { renewLink } from "../api/sessions";
import type { SessionLink } from "../model/session";

export function useRenewal(sessionId: string, link: SessionLink, onRenewed: (link: SessionLink) => void) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const busy = useRef(false);

  const renew = () => {
    if (busy.current) return;
    busy.current = true;
    setProblem(null);
    renewLink(sessionId, link.id)
      .then(onRenewed, (error: unknown) => setProblem(toProblem(error)))
      .finally(() => {
        busy.current = false;
      });
  };
  return { renew, problem };
}
