import { browserZone, dateTime, sameClock, shortTime } from "../../../shared/model/when";
import { useLanguage } from "../../../texts/useTexts";
import type { Session } from "../model/session";
import { zoneLabel } from "../model/zones";

/** When it starts, in the session's zone, and in the viewer's own where the clock there differs. */
export function SessionTimes({ session }: { readonly session: Session }) {
  const { language, texts } = useLanguage();
  const { startsAt, zone } = session;
  const own = browserZone();
  return (
    <>
      <time dateTime={startsAt}>{dateTime(startsAt, zone, language)}</time>
      {!sameClock(startsAt, zone, own) && (
        <span className="fr-hint-text">
          {texts.sessions.inZone(zoneLabel(zone, texts.zones), shortTime(startsAt, own, language))}
        </span>
      )}
    </>
  );
}
