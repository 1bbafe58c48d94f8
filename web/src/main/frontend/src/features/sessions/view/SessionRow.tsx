import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { paths } from "../../../app/routes";
import { dateParts, duration } from "../../../shared/model/when";
import { useLanguage, type LanguageChoice } from "../../../texts/useTexts";
import { stageOf, type Session, type SessionStage } from "../model/session";
import { JoinButton } from "./JoinButton";
import { SessionTimes } from "./SessionTimes";
import { StageBadge } from "./StageBadge";

export function SessionRow({ session, now }: { readonly session: Session; readonly now: number }) {
  const { language, texts } = useLanguage();
  const { list, kinds } = texts.sessions;
  const stage = stageOf(session, now);
  const [shown, named] = detailsOf(stage, list);
  const { weekday, day, month } = dateParts(session.startsAt, session.zone, language);
  return (
    <li className="amphi-session" data-stage={stage} data-session={session.id}>
      <div className="amphi-session__date" aria-hidden="true">
        <span>{weekday}</span>
        <span className="amphi-session__day">{day}</span>
        <span>{month}</span>
      </div>
      <div className="amphi-session__what">
        <h3 className="fr-h6 fr-mb-1w">{stage === "cancelled" ? <s>{session.title}</s> : session.title}</h3>
        <p className="fr-text--sm fr-mb-0">
          <SessionTimes session={session} />
        </p>
        <ul className="fr-badges-group fr-mt-1w">
          <li>
            <Badge small noIcon>
              {kinds[session.kind]}
            </Badge>
          </li>
          <li>
            <Badge small noIcon>
              {duration(session.durationMinutes, texts.common)}
            </Badge>
          </li>
          <li>
            <StageBadge stage={stage} />
          </li>
        </ul>
      </div>
      <div className="amphi-session__actions">
        {(stage === "upcoming" || stage === "open") && (
          <JoinButton session={session} priority={stage === "open" ? "primary" : "secondary"} />
        )}
        <Button
          priority="tertiary"
          linkProps={{
            href: paths.session(session.id),
            "aria-label": named(session.title),
          }}
        >
          {shown}
        </Button>
      </div>
    </li>
  );
}

/** What its page is good for: the links before, who was there after. */
function detailsOf(stage: SessionStage, list: LanguageChoice["texts"]["sessions"]["list"]) {
  if (stage === "cancelled") return [list.cancelledDetails, list.cancelledNamed] as const;
  if (stage === "over") return [list.overDetails, list.overNamed] as const;
  return [list.details, list.detailsNamed] as const;
}
