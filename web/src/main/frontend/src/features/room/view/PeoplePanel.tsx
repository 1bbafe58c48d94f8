import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect, useRef } from "react";
import type { Participant } from "../../../generated/messages.gen";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import { DeviceMark } from "./DeviceMark";

interface Props {
  readonly call: LiveCall;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** Who is there, in which role, with what turned on. */
export function PeoplePanel({ call, takesFocus, onClose }: Props) {
  const { room } = useTexts();
  const { participants, you } = useSignal(call.state);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  return (
    <aside
      id="people"
      className="amphi-side"
      aria-labelledby="people-title"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className="amphi-side__head">
        <h2 id="people-title" ref={heading} tabIndex={-1} className="fr-h6 fr-mb-0">
          {room.showPeople(participants.length)}
        </h2>
        <Button
          size="small"
          priority="tertiary no outline"
          iconId="fr-icon-close-line"
          title={room.closePeople}
          onClick={onClose}
        />
      </div>
      <ul className="amphi-people__list">
        {participants.map((participant) => (
          <Person key={participant.id} participant={participant} own={participant.id === you} />
        ))}
      </ul>
    </aside>
  );
}

function Person({ participant, own }: { readonly participant: Participant; readonly own: boolean }) {
  const { room } = useTexts();
  const { name, role, microphone, camera } = participant;
  return (
    <li className="amphi-person">
      <span className="amphi-person__name">{own ? room.youNamed(name) : name}</span>
      <Badge small noIcon {...(role === "host" ? { severity: "info" as const } : {})}>
        {role === "host" ? room.host : room.participant}
      </Badge>
      <span className="amphi-person__marks">
        <DeviceMark
          device="mic"
          on={microphone}
          label={microphone ? room.microphoneIsOn : room.microphoneIsOff}
        />
        <DeviceMark device="camera" on={camera} label={camera ? room.cameraIsOn : room.cameraIsOff} />
      </span>
    </li>
  );
}
