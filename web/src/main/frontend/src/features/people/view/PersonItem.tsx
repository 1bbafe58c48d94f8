import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useId, useState } from "react";
import type { Participant } from "../../../generated/messages.gen";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../../room/model/LiveCall";
import { DeviceMark } from "../../room/view/DeviceMark";
import { PersonActions } from "./PersonActions";

interface Props {
  readonly person: Participant;
  readonly own: boolean;
  readonly call: LiveCall;
}

export function PersonItem({ person, own, call }: Props) {
  const { people, room } = useTexts();
  const speaking = useSignal(call.speaking).includes(person.id);
  const mayAct = useSignal(call.state).role === "host" && !own;
  const [open, setOpen] = useState(false);
  const id = useId();
  const { name, role, microphone, camera, screen } = person;
  const micLabel = speaking ? people.speaks : microphone ? room.microphoneIsOn : room.microphoneIsOff;
  return (
    <li className="amphi-person" data-person={person.id}>
      <div className="amphi-person__row">
        <span className="amphi-person__name">{own ? room.youNamed(name) : name}</span>
        {role === "host" && (
          <Badge small noIcon severity="info">
            {room.host}
          </Badge>
        )}
        <span className="amphi-person__marks">
          {screen && <DeviceMark device="screen" on label={people.sharesScreen} />}
          <DeviceMark device={speaking && microphone ? "speaking" : "mic"} on={microphone} label={micLabel} />
          <DeviceMark device="camera" on={camera} label={camera ? room.cameraIsOn : room.cameraIsOff} />
        </span>
        {mayAct && (
          <Button
            size="small"
            priority="tertiary no outline"
            iconId="fr-icon-more-line"
            title={people.actions(name)}
            nativeButtonProps={{ "aria-expanded": open, ...(open ? { "aria-controls": id } : {}) }}
            onClick={() => setOpen(!open)}
          />
        )}
      </div>
      {mayAct && open && <PersonActions id={id} person={person} call={call} />}
    </li>
  );
}
