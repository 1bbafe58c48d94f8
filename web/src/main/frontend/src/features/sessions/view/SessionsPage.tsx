import { Button } from "@codegouvfr/react-dsfr/Button";
import { lazy, Suspense, useState } from "react";
import { paths } from "../../../app/routes";
import { Loading } from "../../../shared/view/Loading";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useTexts } from "../../../texts/useTexts";
import { loadChoice, saveChoice } from "../../calendar/api/choices";
import { viewToStart, type CalendarView } from "../../calendar/model/calendarView";
import { isNarrow, useNarrow } from "../../calendar/view/useNarrow";
import { ViewChoice } from "../../calendar/view/ViewChoice";
import { SessionList } from "./SessionList";

const SessionsCalendar = lazy(() => import("../../calendar/view/SessionsCalendar"));

/** One's sessions, as a calendar or as a list. */
export function SessionsPage() {
  const { list } = useTexts().sessions;
  const [view, setView] = useState(() => viewToStart(loadChoice().view, isNarrow()));
  const narrow = useNarrow();
  const choose = (chosen: CalendarView) => {
    saveChoice({ view: chosen });
    setView(chosen);
  };
  return (
    <div className="fr-container fr-py-4w">
      <div className="amphi-title-row fr-mb-3w">
        <PageTitle title={list.title} className="fr-mb-0" />
        <ViewChoice view={view} narrow={narrow} onChange={choose} />
        <Button iconId="fr-icon-add-line" linkProps={{ href: paths.booking }}>
          {list.book}
        </Button>
      </div>
      {view === "list" ? (
        <SessionList />
      ) : (
        <Suspense fallback={<Loading />}>
          <SessionsCalendar view={gridView(view, narrow)} onView={choose} />
        </Suspense>
      )}
    </div>
  );
}

function gridView(view: Exclude<CalendarView, "list">, narrow: boolean) {
  if (view === "month") return "dayGridMonth";
  if (view === "day") return "timeGridDay";
  return narrow ? "timeGridThree" : "timeGridWeek";
}
