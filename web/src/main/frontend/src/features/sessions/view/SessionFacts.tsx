import { dateTime, duration } from "../../../shared/model/when";
import { useLanguage } from "../../../texts/useTexts";
import { stageOf, type Session } from "../model/session";
import { SessionTimes } from "./SessionTimes";
import { StageBadge } from "./StageBadge";
import { useNow } from "./useNow";

export function SessionFacts({ session }: { readonly session: Session }) {
  const { language, texts } = useLanguage();
  const { details, kinds } = texts.sessions;
  const when = (instant: string) => dateTime(instant, session.zone, language);
  return (
    <dl className="amphi-facts">
      <dt>{details.state}</dt>
      <dd>
        <StageBadge stage={stageOf(session, useNow())} />
      </dd>
      <dt>{details.kind}</dt>
      <dd>{kinds[session.kind]}</dd>
      <dt>{details.start}</dt>
      <dd>
        <SessionTimes session={session} />
      </dd>
      <dt>{details.duration}</dt>
      <dd>{duration(session.durationMinutes, texts.common)}</dd>
      <dt>{details.seats}</dt>
      <dd>{details.seatsText(session.participants, session.cameras)}</dd>
      <dt>{details.opening}</dt>
      <dd>{when(session.opensAt)}</dd>
      <dt>{details.closing}</dt>
      <dd>{when(session.closesAt)}</dd>
    </dl>
  );
}
