import { useCallback } from "react";
import { useTexts } from "../../../texts/useTexts";
import type { Outcome } from "../model/Rescheduling";
import { useSpokenSession } from "./useSpokenSession";

/** How a change ended, in words. */
export function useOutcomeText(zone: string) {
  const { calendar, common } = useTexts();
  const say = useSpokenSession(zone);
  return useCallback(
    (outcome: Outcome): string => {
      switch (outcome.kind) {
        case "moved": {
          const { before, after } = outcome;
          const done =
            before.start === after.start
              ? calendar.stretched(after.title, say.when(after), say.lasting(after))
              : calendar.moved(after.title, say.when(after));
          return after.startIsAmbiguous ? `${done} ${calendar.firstOfTwo}` : done;
        }
        case "undone":
          return calendar.undone(outcome.after.title, say.when(outcome.after));
        case "crossed":
          return calendar.crossed(outcome.session.title, say.when(outcome.session));
        case "refused": {
          const { session, problem } = outcome;
          const words = problem.errors.map(({ detail }) => detail).join(" ");
          const fault = problem.code === "network" ? common.failure.network : common.failure.unexpected;
          return calendar.refused(session.title, words === "" ? (problem.detail ?? fault) : words);
        }
      }
    },
    [calendar, common, say],
  );
}
