import { useTexts } from "../../../texts/useTexts";
import { levelSteps } from "../model/soundLevel";
import { useSoundLevel } from "./useSoundLevel";

export function LevelMeter({ track }: { readonly track: MediaStreamTrack | null }) {
  const { devices } = useTexts();
  const level = useSoundLevel(track);
  return (
    <div className="amphi-level">
      <div
        className="amphi-level__bars"
        role="meter"
        aria-label={devices.level}
        aria-valuemin={0}
        aria-valuemax={levelSteps}
        aria-valuenow={level}
      >
        {Array.from({ length: levelSteps }, (_, index) => (
          <span key={index} className="amphi-level__bar" data-lit={index < level} />
        ))}
      </div>
      <p className="fr-hint-text fr-mb-0">{devices.levelHint}</p>
    </div>
  );
}
