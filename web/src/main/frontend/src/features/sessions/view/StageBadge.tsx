import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { useTexts } from "../../../texts/useTexts";
import type { SessionStage } from "../model/session";

export function StageBadge({ stage }: { readonly stage: SessionStage }) {
  const { stages } = useTexts().sessions;
  if (stage === "cancelled") {
    return (
      <Badge small severity="error">
        {stages[stage]}
      </Badge>
    );
  }
  if (stage === "over") {
    return (
      <Badge small noIcon>
        {stages[stage]}
      </Badge>
    );
  }
  return (
    <Badge small noIcon={stage === "upcoming"} severity={stage === "open" ? "success" : "info"}>
      {stages[stage]}
    </Badge>
  );
}
