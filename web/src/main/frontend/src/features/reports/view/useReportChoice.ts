import { useCallback, useEffect, useState } from "react";
import { loadChoice, saveChoice } from "../api/reportChoice";
import { chosenAtFirst, searchOf, type ReportChoice } from "../model/choice";
import { lastMonths } from "../model/months";

/** What is looked at: kept in the address, so that it can be shared, and in the browser for the next time. */
export function useReportChoice() {
  const [months] = useState(() => lastMonths(new Date()));
  const [choice, setChoice] = useState(() => chosenAtFirst(location.search, loadChoice(), months));

  useEffect(() => {
    history.replaceState(history.state, "", location.pathname + searchOf(choice));
  }, [choice]);

  const choose = useCallback((next: ReportChoice) => {
    saveChoice(next);
    setChoice(next);
  }, []);
  return { choice, months, choose };
}
