import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect, useRef } from "react";
import { duration, wallTime } from "../../../shared/model/when";
import { useLanguage, type LanguageChoice } from "../../../texts/useTexts";
import { changesBetween } from "../model/changes";
import type { Session } from "../model/session";
import { zoneLabel } from "../model/zones";

interface Props {
  readonly before: Session;
  readonly after: Session;
  readonly onLoad: () => void;
  readonly onKeep: () => void;
}

/** What somebody else changed meanwhile, and the choice between that and what is typed. */
export function CrossedNote({ before, after, onLoad, onKeep }: Props) {
  const choice = useLanguage();
  const { change } = choice.texts.sessions;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [after]);
  const told = (session: Session) => words(session, choice);
  return (
    <div ref={box} tabIndex={-1} role="alert" className="fr-mb-4w">
      <Alert
        severity="warning"
        as="h2"
        title={change.crossedTitle}
        description={
          <>
            <p>{change.crossedText}</p>
            <ul>
              {changesBetween(before, after).map((field) => (
                <li key={field}>
                  {change.changed(change.fields[field], told(before)[field], told(after)[field])}
                </li>
              ))}
              {after.state === "cancelled" && <li>{change.cancelled}</li>}
            </ul>
            <div className="amphi-buttons fr-mt-2w">
              <Button size="small" onClick={onLoad}>
                {change.load}
              </Button>
              <Button size="small" priority="secondary" onClick={onKeep}>
                {change.keep}
              </Button>
            </div>
          </>
        }
      />
    </div>
  );
}

const words = (session: Session, { language, texts }: LanguageChoice) => ({
  title: session.title,
  kind: texts.sessions.kinds[session.kind],
  start: wallTime(session.start, language),
  durationMinutes: duration(session.durationMinutes, texts.common),
  zone: zoneLabel(session.zone, texts.zones),
  participants: String(session.participants),
  cameras: String(session.cameras),
});
