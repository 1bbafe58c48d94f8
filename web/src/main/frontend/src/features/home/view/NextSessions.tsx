import { Button } from "@codegouvfr/react-dsfr/Button";
import { paths } from "../../../app/routes";
import { Loading } from "../../../shared/view/Loading";
import { ProblemAlert } from "../../../shared/view/ProblemAlert";
import { useLoad } from "../../../shared/view/useLoad";
import { useOnReturn } from "../../../shared/view/useOnReturn";
import { useTexts } from "../../../texts/useTexts";
import { listSessions } from "../../sessions/api/sessions";
import { nextSessions } from "../../sessions/model/session";
import { SessionRow } from "../../sessions/view/SessionRow";
import { useNow } from "../../sessions/view/useNow";

const shown = 3;

/** The agent's next sessions, the first thing to see after signing in. */
export function NextSessions() {
  const { home } = useTexts().pages;
  const { result, reload, refresh } = useLoad(listSessions);
  useOnReturn(refresh);
  const now = useNow();
  const next = result.state === "loaded" ? nextSessions(result.value, now, shown) : [];
  return (
    <section aria-labelledby="next-title">
      <h2 id="next-title" className="fr-h4">
        {home.nextTitle}
      </h2>
      {result.state === "loading" && <Loading />}
      {result.state === "failed" && <ProblemAlert problem={result.problem} onRetry={reload} />}
      {result.state === "loaded" && next.length === 0 && (
        <div className="amphi-empty">
          <h3 className="fr-h5">{home.nextNone}</h3>
          <p>{home.nextNoneText}</p>
          <Button linkProps={{ href: paths.booking }}>{home.book}</Button>
        </div>
      )}
      {next.length > 0 && (
        <ul className="amphi-sessions">
          {next.map((session) => (
            <SessionRow key={session.id} session={session} now={now} />
          ))}
        </ul>
      )}
    </section>
  );
}
