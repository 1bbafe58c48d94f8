import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { dateTime } from "../../../shared/model/when";
import { useLanguage } from "../../../texts/useTexts";
import type { Session } from "../model/session";
import { newsOf } from "./news";

/** What is to be known before all else: what was just done, and whether the hour is one of two. */
export function SessionNews({ session }: { readonly session: Session }) {
  const { language, texts } = useLanguage();
  const { details } = texts.sessions;
  const news = newsOf(session.id);
  if (session.state === "cancelled") {
    return (
      <Alert
        className="fr-mb-3w"
        severity="warning"
        as="h2"
        title={details.cancelled}
        description={details.cancelledText}
      />
    );
  }
  return (
    <>
      {news !== null && (
        <Alert
          className="fr-mb-3w"
          severity="success"
          as="h2"
          title={details[news]}
          description={news === "booked" ? details.bookedText : details.changedText}
        />
      )}
      {session.startIsAmbiguous && (
        <Alert
          className="fr-mb-3w"
          severity="info"
          as="h2"
          title={details.ambiguousTitle}
          description={details.ambiguousText(dateTime(session.startsAt, session.zone, language, true))}
        />
      )}
    </>
  );
}
