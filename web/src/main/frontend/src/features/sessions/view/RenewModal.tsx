import { createModal } from "@codegouvfr/react-dsfr/Modal";
import { useTexts } from "../../../texts/useTexts";

export const renewModals = {
  host: createModal({ id: "renew-host-link", isOpenedByDefault: false }),
  participant: createModal({ id: "renew-participant-link", isOpenedByDefault: false }),
};

interface Props {
  readonly role: "host" | "participant";
  readonly onConfirm: () => void;
}

export function RenewModal({ role, onConfirm }: Props) {
  const { common, sessions } = useTexts();
  const { details } = sessions;
  const { Component } = renewModals[role];
  return (
    <Component
      title={role === "host" ? details.renewTitleHost : details.renewTitleParticipant}
      titleAs="h2"
      buttons={[
        { children: common.cancel, type: "button" },
        { children: details.renewConfirm, type: "button", onClick: onConfirm },
      ]}
    >
      <p>{role === "host" ? details.renewTextHost : details.renewTextParticipant}</p>
    </Component>
  );
}
