import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { announce } from "../../../shared/view/announce";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../../room/model/LiveCall";

/** Closes all microphones but those of hosts; whoever wants to speak opens his own again. */
export function MuteAll({ call }: { readonly call: LiveCall }) {
  const { people } = useTexts();
  const { participants } = useSignal(call.state);
  const [busy, setBusy] = useState(false);
  const open = participants.filter(({ role, microphone }) => role !== "host" && microphone);
  const idle = busy || open.length === 0;

  const muteAll = async () => {
    setBusy(true);
    // One after the other: a burst would be taken for an attack.
    let done = 0;
    for (const { id } of open) {
      await call.stopSource(id, "microphone").then(
        () => done++,
        () => undefined,
      );
    }
    setBusy(false);
    // A banner says what failed, also when that was not the last.
    if (done < open.length) call.failed.set("stop-source");
    else announce(people.allMuted(done));
  };
  return (
    <div className="amphi-people__all">
      <Button
        size="small"
        priority="secondary"
        nativeButtonProps={{ "aria-disabled": idle }}
        onClick={() => {
          if (!idle) void muteAll();
        }}
      >
        {people.muteAll(open.length)}
      </Button>
    </div>
  );
}
