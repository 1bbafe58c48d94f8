import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import { endDialog } from "./endDialog";

/** Hosts only: ends the session for everybody, after a question. */
export function EndForAllDialog({ call }: { readonly call: LiveCall }) {
  const { common, room } = useTexts();
  // A banner says so when it fails.
  const end = () => void call.endForAll().catch(() => undefined);
  return (
    <endDialog.Component
      title={room.endTitle}
      titleAs="h2"
      buttons={[
        { children: common.cancel, type: "button" },
        { children: room.endConfirm, type: "button", onClick: end },
      ]}
    >
      <p>{room.endText}</p>
    </endDialog.Component>
  );
}
