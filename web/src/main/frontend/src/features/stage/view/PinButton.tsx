import { useTexts } from "../../../texts/useTexts";
import type { Shot } from "../model/shot";
import { pinButton } from "./pinButton";

interface Props {
  readonly shot: Shot;
  readonly label: string;
  readonly pressed: boolean;
  /** Whether this is on the large picture, and not on its tile. */
  readonly large: boolean;
  readonly onPress: () => void;
}

/** Makes this picture large and keeps it so, whoever speaks. What is large by itself can be kept as well. */
export function PinButton({ shot, label, pressed, large, onPress }: Props) {
  const { stage } = useTexts();
  const name = pressed ? stage.shrink(label) : stage.enlarge(label);
  return (
    <button
      id={large ? undefined : pinButton(shot)}
      type="button"
      className="amphi-tile__pin"
      aria-label={name}
      title={name}
      data-pressed={pressed}
      onClick={onPress}
    >
      <span className={`amphi-icon amphi-icon--${pressed ? "shrink" : "enlarge"}`} aria-hidden="true" />
    </button>
  );
}
