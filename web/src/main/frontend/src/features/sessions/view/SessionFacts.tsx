import { dateTime, duration } from "../../../shared/model/when";
import { useLanguage } from "../../../texts/useTexts";
import type { Session } from "../model/session";
import { SessionTimes } from "./SessionTimes";

export function SessionFacts({ session }: { readonly session: Session }) {
  const { language, texts } = useLanguage();
  const { details, kinds } = texts.sessions;
  const when = (instant: string) => dateTime(instant, session.zone, language);
  return (
    <dl className="amphi-facts">
      <dt>{details.kind}</dt>
      <dd>{kinds[session.kind]}</dd>
      <dt>{details.start}</dt>
      <dd>
        <SessionTimes session={session} />
      </dd>
      <dt>{details.duration}</dt>
      <dd>{duration(session.durationMinutes, texts.common)}</dd>
      <dt>{details.opening}</dt>
      <dd>{when(session.opensAt)}</dd>
      <dt>{details.closing}</dt>
      <dd>{when(session.closesAt)}</dd>
    </dl>
  );
}
