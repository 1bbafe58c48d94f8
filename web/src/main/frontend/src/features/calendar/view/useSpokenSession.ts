import { useMemo } from "react";
import { clockTime, dateTime, duration, longDay, sameClock } from "../../../shared/model/when";
import { useLanguage } from "../../../texts/useTexts";
import { stageOf, type Session } from "../../sessions/model/session";
import { placeName } from "../../sessions/model/zones";

/** A session in words, on the clock of the display and, where that differs, on its own. */
export function useSpokenSession(zone: string) {
  const { language, texts } = useLanguage();
  return useMemo(() => {
    const { calendar, sessions, common } = texts;
    const hours = (session: Session, on: string) =>
      [clockTime(session.startsAt, on, language), clockTime(session.endsAt, on, language)] as const;
    const differs = ({ startsAt, endsAt, zone: own }: Session) =>
      !sameClock(startsAt, own, zone) || !sameClock(endsAt, own, zone);

    /** "10:00 – 11:00". */
    const shown = (session: Session) => calendar.hours(...hours(session, zone));
    const startShown = (session: Session) => hours(session, zone)[0];
    /** The session's own hours; null where the display shows them already. */
    const own = (session: Session) =>
      differs(session)
        ? calendar.otherClock(...hours(session, session.zone), placeName(session.zone, texts.zones))
        : null;
    /** All there is to know, for those who hear it. */
    const whole = (session: Session, now: number) =>
      [
        session.title,
        sessions.kinds[session.kind],
        calendar.spokenHours(longDay(session.startsAt, zone, language), ...hours(session, zone)),
        ...(differs(session)
          ? [calendar.spokenOther(...hours(session, session.zone), placeName(session.zone, texts.zones))]
          : []),
        sessions.stages[stageOf(session, now)],
      ].join(", ");
    const when = (session: Session) => dateTime(session.startsAt, zone, language);
    const lasting = (session: Session) => duration(session.durationMinutes, common);
    return { shown, startShown, own, whole, when, lasting };
  }, [language, texts, zone]);
}
