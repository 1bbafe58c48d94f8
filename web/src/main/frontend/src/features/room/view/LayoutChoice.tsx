import { RadioButtons } from "@codegouvfr/react-dsfr/RadioButtons";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import { layoutChoices } from "../../stage/model/layoutChoice";
import type { Staging } from "../../stage/model/Staging";

/** How the stage is to be filled; remembered in this browser. */
export function LayoutChoice({ staging }: { readonly staging: Staging }) {
  const { stage } = useTexts();
  const chosen = useSignal(staging.choice);
  return (
    <RadioButtons
      small
      className="fr-mb-0"
      legend={stage.layout}
      options={layoutChoices.map((choice) => ({
        label: stage.layouts[choice].label,
        hintText: stage.layouts[choice].hint,
        nativeInputProps: { checked: chosen === choice, onChange: () => staging.choose(choice) },
      }))}
    />
  );
}
