import { Loading } from "../../../shared/view/Loading";
import { ProblemAlert } from "../../../shared/view/ProblemAlert";
import { useLoad } from "../../../shared/view/useLoad";
import { useOnReturn } from "../../../shared/view/useOnReturn";
import { useTexts } from "../../../texts/useTexts";
import { listSessions } from "../api/sessions";
import { sortSessions, type Session } from "../model/session";
import { SessionRow } from "./SessionRow";
import { useNow } from "./useNow";

/** All of one's sessions as a plain list: what is to come, then what is past. */
export function SessionList() {
  const { result, reload, refresh } = useLoad(listSessions);
  useOnReturn(refresh);
  if (result.state === "loading") return <Loading />;
  if (result.state === "failed") return <ProblemAlert problem={result.problem} onRetry={reload} />;
  return <Sessions sessions={result.value} />;
}

function Sessions({ sessions }: { readonly sessions: readonly Session[] }) {
  const { list } = useTexts().sessions;
  const now = useNow();
  const { upcoming, past } = sortSessions(sessions, now);
  if (sessions.length === 0) {
    return (
      <div className="amphi-empty">
        <h2 className="fr-h4">{list.empty}</h2>
        <p className="fr-mb-0">{list.emptyText}</p>
      </div>
    );
  }
  return (
    <>
      <h2 className="fr-h4">{list.upcoming}</h2>
      {upcoming.length === 0 ? <p>{list.noneUpcoming}</p> : <Rows sessions={upcoming} now={now} />}
      {past.length > 0 && (
        <>
          <h2 className="fr-h4 fr-mt-6w">{list.past}</h2>
          <Rows sessions={past} now={now} />
        </>
      )}
    </>
  );
}

function Rows({ sessions, now }: { readonly sessions: readonly Session[]; readonly now: number }) {
  return (
    <ul className="amphi-sessions">
      {sessions.map((session) => (
        <SessionRow key={session.id} session={session} now={now} />
      ))}
    </ul>
  );
}
