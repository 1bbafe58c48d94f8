import { useTexts } from "../../../texts/useTexts";
import { stageOf, type Session } from "../../sessions/model/session";
import { useSpokenSession } from "./useSpokenSession";

interface Props {
  readonly session: Session;
  readonly zone: string;
  readonly now: number;
}

/** A session in its block: little to see, all to hear. */
export function EventContent({ session, zone, now }: Props) {
  const { stages } = useTexts().sessions;
  const say = useSpokenSession(zone);
  const stage = stageOf(session, now);
  const own = say.own(session);
  return (
    <>
      <span className="fr-sr-only">{say.whole(session, now)}</span>
      <span className="amphi-event" aria-hidden="true">
        <span className="amphi-event__start">{say.startShown(session)}</span>
        <span className="amphi-event__time">{say.shown(session)}</span>
        <span className="amphi-event__title">{session.title}</span>
        {own !== null && <span className="amphi-event__note">{own}</span>}
        {(stage === "open" || stage === "cancelled") && (
          <span className="amphi-event__note amphi-event__stage">{stages[stage]}</span>
        )}
      </span>
    </>
  );
}

/** A block that is being drawn, moved or stretched. */
export function Held({ hours, title }: { readonly hours: string; readonly title: string }) {
  return (
    <span className="amphi-event">
      <span className="amphi-event__time">{hours}</span>
      <span className="amphi-event__title">{title}</span>
    </span>
  );
}
