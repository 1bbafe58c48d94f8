import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { ToggleSwitch } from "@codegouvfr/react-dsfr/ToggleSwitch";
import { useRef, useState, type ReactNode } from "react";
import { useTexts } from "../../../texts/useTexts";
import type { LocalMedia } from "../model/LocalMedia";
import { DeviceProblemNote } from "./DeviceProblemNote";
import { DeviceSettings } from "./DeviceSettings";
import { Preview } from "./Preview";
import { useDeviceCheck } from "./useDeviceCheck";

interface Props {
  readonly local: LocalMedia;
  readonly accountName: string | null;
  readonly heading: ReactNode;
  readonly onEnter: (name: string) => void;
}

/** The last look in the mirror before one is seen and heard. */
export function DeviceCheck({ local, accountName, heading, onEnter }: Props) {
  const { devices: texts } = useTexts();
  const { media, choice, change, choose, turnCamera, turnMicrophone, ofKind } = useDeviceCheck(
    local,
    accountName,
  );
  const [nameMissing, setNameMissing] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);

  const enter = () => {
    const name = choice.name.trim();
    setNameMissing(name === "");
    if (name === "") nameField.current?.focus();
    else onEnter(name);
  };
  return (
    <form
      className="amphi-check"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <div className="amphi-check__heading">{heading}</div>
      <div>
        <Preview track={media.camera.track} />
        <div className="amphi-check__toggles">
          <ToggleSwitch
            label={texts.microphoneToggle}
            checked={media.microphone.on}
            showCheckedHint={false}
            onChange={turnMicrophone}
          />
          <ToggleSwitch
            label={texts.cameraToggle}
            checked={media.camera.on}
            showCheckedHint={false}
            onChange={turnCamera}
          />
        </div>
        <DeviceProblemNote
          kind="microphone"
          problem={media.microphone.problem}
          onRetry={() => turnMicrophone(true)}
        />
        <DeviceProblemNote kind="camera" problem={media.camera.problem} onRetry={() => turnCamera(true)} />
      </div>
      <div>
        <Input
          label={texts.name}
          hintText={texts.nameHint}
          state={nameMissing ? "error" : "default"}
          stateRelatedMessage={texts.nameMissing}
          nativeInputProps={{
            ref: nameField,
            value: choice.name,
            autoComplete: "name",
            required: true,
            "aria-invalid": nameMissing,
            onChange: (event) => change({ name: event.target.value }),
          }}
        />
        <Button type="submit" size="large" className="amphi-check__enter">
          {texts.enter}
        </Button>
      </div>
      <DeviceSettings media={media} choice={choice} choose={choose} ofKind={ofKind} />
    </form>
  );
}
