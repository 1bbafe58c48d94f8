import { RadioButtons } from "@codegouvfr/react-dsfr/RadioButtons";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import { SpeakerChoice } from "../../devices/view/SpeakerChoice";
import type { Preflight } from "../model/Preflight";

interface Props {
  readonly devices: readonly MediaDeviceInfo[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly preflight: Preflight;
}

/** Only a person knows whether a sound was heard: the page asks. */
export function SpeakerControls({ devices, chosen, onChoose, preflight }: Props) {
  const { preflight: texts } = useTexts();
  const { speaker } = useSignal(preflight.state).results;
  const answer = (label: string, outcome: "good" | "unheard") => ({
    label,
    nativeInputProps: { checked: speaker === outcome, onChange: () => preflight.answer(outcome) },
  });
  return (
    <div className="amphi-test__controls amphi-noprint">
      <SpeakerChoice
        devices={devices}
        chosen={chosen}
        onChoose={onChoose}
        onFailed={() => preflight.answer("failed")}
      />
      <RadioButtons
        className="fr-mb-0"
        legend={texts.heardQuestion}
        name="heard"
        orientation="horizontal"
        options={[answer(texts.heardYes, "good"), answer(texts.heardNo, "unheard")]}
      />
    </div>
  );
}
