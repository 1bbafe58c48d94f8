import { browserZone, clockTime, dateTime, duration, sameClock } from "../../../shared/model/when";
import { useLanguage } from "../../../texts/useTexts";
import type { Session } from "../model/session";
import { zoneLabel } from "../model/zones";

/** When and how long, in the session's zone, and in the viewer's own where the clock there differs. */
export function SessionTimes({ session }: { readonly session: Session }) {
  const { language, texts } = useLanguage();
  const { startsAt, endsAt, zone } = session;
  const own = browserZone();
  const differs = !sameClock(startsAt, zone, own);
  return (
    <p className="fr-text--sm fr-mb-0">
      <time dateTime={startsAt}>
        {texts.sessions.whenAndHowLong(
          dateTime(startsAt, zone, language),
          duration(session.durationMinutes, texts.common),
        )}
      </time>
      {differs && (
        <span className="fr-hint-text">
          {zoneLabel(zone)},{" "}
          {texts.sessions.inYourZone(
            `${clockTime(startsAt, own, language)} – ${clockTime(endsAt, own, language)}`,
          )}
        </span>
      )}
    </p>
  );
}
