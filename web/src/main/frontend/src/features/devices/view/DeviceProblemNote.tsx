import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useTexts } from "../../../texts/useTexts";
import type { DeviceProblem } from "../model/deviceProblem";

interface Props {
  readonly kind: "camera" | "microphone";
  readonly problem: DeviceProblem | null;
  readonly onRetry: () => void;
}

/** What is wrong with the camera or the microphone, and what to do. Entering stays possible. */
export function DeviceProblemNote({ kind, problem, onRetry }: Props) {
  const { devices } = useTexts();
  if (problem === null) return null;
  const texts = devices.problems[problem];
  const label = kind === "camera" ? devices.camera : devices.microphone;
  return (
    <div className="fr-mb-3w" role="status">
      <Alert severity="warning" small description={`${label} : ${texts[kind]}`} />
      {problem !== "insecure" && (
        <Button
          type="button"
          className="fr-mt-1w"
          size="small"
          priority="tertiary"
          onClick={onRetry}
          nativeButtonProps={{ "aria-label": `${devices.retry} : ${label}` }}
        >
          {devices.retry}
        </Button>
      )}
    </div>
  );
}
