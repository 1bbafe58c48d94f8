import { Button } from "@codegouvfr/react-dsfr/Button";
import { useTexts } from "../../../texts/useTexts";

interface Props {
  readonly name: string;
  /** Null where trying again is of no use. */
  readonly onRetry: (() => void) | null;
}

export function RetryButton({ name, onRetry }: Props) {
  const { common, preflight } = useTexts();
  if (onRetry === null) return null;
  return (
    <Button
      className="fr-mb-2w"
      size="small"
      priority="tertiary"
      iconId="fr-icon-refresh-line"
      onClick={onRetry}
      nativeButtonProps={{ "aria-label": preflight.retry(name) }}
    >
      {common.retry}
    </Button>
  );
}
