import { useCallback } from "react";
import { Loading } from "../../../shared/view/Loading";
import { ProblemAlert } from "../../../shared/view/ProblemAlert";
import { useLoad } from "../../../shared/view/useLoad";
import { useTexts } from "../../../texts/useTexts";
import { listLinks } from "../api/sessions";
import type { SessionLink } from "../model/session";
import { LinkCard } from "./LinkCard";

export function LinksSection({ sessionId }: { readonly sessionId: string }) {
  const { details } = useTexts().sessions;
  const load = useCallback((signal: AbortSignal) => listLinks(sessionId, signal), [sessionId]);
  const { result, reload, replace } = useLoad(load);
  return (
    <section aria-labelledby="links-title">
      <h2 id="links-title">{details.linksTitle}</h2>
      {result.state === "loading" && <Loading />}
      {result.state === "failed" && <ProblemAlert problem={result.problem} onRetry={reload} />}
      {result.state === "loaded" && (
        <div className="amphi-links">
          {result.value.map((link) => (
            <LinkCard
              key={link.role}
              sessionId={sessionId}
              link={link}
              onRenewed={(renewed) => replace(withRenewed(result.value, renewed))}
            />
          ))}
        </div>
      )}
    </section>
  );
}

const withRenewed = (links: readonly SessionLink[], renewed: SessionLink) =>
  links.map((link) => (link.role === renewed.role ? renewed : link));
