import { createModal } from "@codegouvfr/react-dsfr/Modal";
import { dateTime } from "../../../shared/model/when";
import { useLanguage } from "../../../texts/useTexts";
import type { Session } from "../model/session";

export const cancelModal = createModal({ id: "cancel-session", isOpenedByDefault: false });

interface Props {
  readonly session: Session;
  readonly onConfirm: () => void;
}

export function CancelModal({ session, onConfirm }: Props) {
  const { language, texts } = useLanguage();
  const { details } = texts.sessions;
  return (
    <cancelModal.Component
      title={details.cancelTitle}
      titleAs="h2"
      buttons={[
        { children: details.cancelNot, type: "button" },
        { children: details.cancelConfirm, type: "button", onClick: onConfirm },
      ]}
    >
      <p>{details.cancelText(session.title, dateTime(session.startsAt, session.zone, language))}</p>
    </cancelModal.Component>
  );
}
