import type { CalendarRef } from "@fullcalendar/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { browserZone } from "../../../shared/model/when";
import { announce } from "../../../shared/view/announce";
import { ProblemAlert } from "../../../shared/view/ProblemAlert";
import { useLoad } from "../../../shared/view/useLoad";
import { useOnReturn } from "../../../shared/view/useOnReturn";
import { useTexts } from "../../../texts/useTexts";
import { listSessionsBetween } from "../../sessions/api/sessions";
import type { Session } from "../../sessions/model/session";
import { useNow } from "../../sessions/view/useNow";
import { loadChoice, loadDate, saveChoice, saveDate } from "../api/choices";
import { instantAfterSkip, wallTimeAt } from "../model/wallClock";
import { CalendarGrid, type GridView } from "./CalendarGrid";
import { CalendarHelp } from "./CalendarHelp";
import { CalendarToolbar } from "./CalendarToolbar";
import { OutcomeNotice } from "./OutcomeNotice";
import { useCalendarMoves } from "./useCalendarMoves";
import { useRescheduling } from "./useRescheduling";
import { ZoneChoice } from "./ZoneChoice";

interface Shown {
  readonly title: string;
  /** First and last day, on the clock of the display; the last is not shown any more. */
  readonly from: string;
  readonly to: string;
  readonly date: string;
}

const none: readonly Session[] = [];

/** The calendar with all around it. Loaded when it is first wanted: FullCalendar is heavy. */
export default function SessionsCalendar({
  view,
  onView,
}: {
  readonly view: GridView;
  readonly onView: (view: "day") => void;
}) {
  const { calendar: texts } = useTexts();
  const grid = useRef<CalendarRef>(null);
  const now = useNow();
  const [ownZone, setOwnZone] = useState(() => loadChoice().zone);
  const zone = ownZone ?? browserZone();
  const [shown, setShown] = useState<Shown>(() => {
    const date = loadDate() ?? wallTimeAt(new Date().toISOString(), zone).slice(0, 10);
    return { title: "", from: date, to: date, date };
  });
  const { from, to } = shown;
  const load = useCallback(
    (signal: AbortSignal) =>
      from === to
        ? Promise.resolve(none)
        : listSessionsBetween(instantAfterSkip(from, zone), instantAfterSkip(to, zone), signal),
    [from, to, zone],
  );
  const { result, reload, refresh } = useLoad(load);
  useOnReturn(refresh);
  const loaded = result.state === "loaded" ? result.value : none;
  const { moves, sessions } = useRescheduling(loaded);
  useEffect(() => moves.loaded(loaded), [moves, loaded]);

  const api = () => grid.current?.getApi();
  const goTo = (date: string) => api()?.gotoDate(date);
  const { move, stretch, onKeyDown, onMount, onFocus } = useCalendarMoves({
    moves,
    sessions,
    zone,
    onDay: (day) => {
      if (day < from || day >= to) goTo(day);
    },
  });

  useEffect(() => {
    const current = grid.current?.getApi();
    if (current !== undefined && current.view.type !== view) current.changeView(view);
  }, [view]);

  const empty = useMemo(
    () => result.state === "loaded" && from !== to && sessions.length === 0,
    [result.state, from, to, sessions],
  );
  return (
    <div className="amphi-calendar" data-view={view} onKeyDown={onKeyDown} onFocus={onFocus}>
      <CalendarToolbar
        title={shown.title}
        date={shown.date}
        onPrevious={() => api()?.prev()}
        onNext={() => api()?.next()}
        onToday={() => api()?.today()}
        onDate={goTo}
      />
      {result.state === "failed" && <ProblemAlert problem={result.problem} onRetry={reload} />}
      <section aria-label={texts.label} aria-busy={result.state === "loading"}>
        <CalendarGrid
          key={zone}
          calendar={grid}
          view={view}
          zone={zone}
          sessions={sessions}
          now={now}
          onDay={(day) => {
            api()?.gotoDate(day);
            onView("day");
          }}
          onMove={move}
          onStretch={stretch}
          onMount={onMount}
          onDates={({ view: current, start, end }) => {
            const date = current.calendar.getDate().toISOString().slice(0, 10);
            saveDate(date);
            const next = { title: current.title, from: dayOf(start), to: dayOf(end), date };
            setShown((old) => (isSame(old, next) ? old : next));
            if (shown.title !== "" && shown.title !== current.title) announce(current.title);
          }}
        />
      </section>
      {empty && <p className="fr-hint-text fr-mt-1w">{texts.none}</p>}
      <div className="amphi-calendar__foot">
        <ZoneChoice
          zone={ownZone}
          onChange={(chosen) => {
            saveChoice({ zone: chosen });
            setOwnZone(chosen);
          }}
        />
        <CalendarHelp />
      </div>
      <OutcomeNotice moves={moves} zone={zone} />
    </div>
  );
}

const isSame = (a: Shown, b: Shown) =>
  a.title === b.title && a.from === b.from && a.to === b.to && a.date === b.date;

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
