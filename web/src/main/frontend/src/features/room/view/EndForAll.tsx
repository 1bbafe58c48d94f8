import { createModal } from "@codegouvfr/react-dsfr/Modal";
import { announce } from "../../../shared/view/announce";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import { ToolButton } from "./ToolButton";

const modal = createModal({ id: "end-for-all", isOpenedByDefault: false });

/** Hosts only: ends the session for everybody, after a question. */
export function EndForAll({ call }: { readonly call: LiveCall }) {
  const { common, room } = useTexts();
  const end = () => void call.endForAll().catch(() => announce(room.endFailed));
  return (
    <>
      <ToolButton icon="end" name={room.endForAll} caption={room.endForAll} opens={modal.id} tone="plain" />
      <modal.Component
        title={room.endTitle}
        titleAs="h2"
        buttons={[
          { children: common.cancel, type: "button" },
          { children: room.endConfirm, type: "button", onClick: end },
        ]}
      >
        <p>{room.endText}</p>
      </modal.Component>
    </>
  );
}
