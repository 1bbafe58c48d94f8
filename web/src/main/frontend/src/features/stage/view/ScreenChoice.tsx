import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import { shotKey } from "../model/shot";
import type { Staging } from "../model/Staging";

/** Which of several shared screens is to be large. */
export function ScreenChoice({ staging }: { readonly staging: Staging }) {
  const { stage } = useTexts();
  const { screens, large } = useSignal(staging.scene);
  if (screens.length < 2) return null;
  const current = large === null ? null : shotKey(large);
  return (
    <div className="amphi-screens" role="group" aria-label={stage.screens}>
      {screens.map((shot) => (
        <button
          key={shotKey(shot)}
          type="button"
          className="fr-tag fr-tag--sm"
          aria-pressed={shotKey(shot) === current}
          onClick={() => staging.pin(shotKey(shot))}
        >
          {stage.screenOf(shot.person.name)}
        </button>
      ))}
    </div>
  );
}
