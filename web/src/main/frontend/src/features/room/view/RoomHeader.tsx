import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Brand } from "../../../app/Brand";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import type { Pass } from "../model/pass";
import type { RoomState } from "../model/roomState";

const severities = {
  joining: "info",
  queued: "info",
  full: "info",
  live: "success",
  reconnecting: "warning",
  over: "error",
} as const;

export function RoomHeader({ pass, call }: { readonly pass: Pass; readonly call: LiveCall }) {
  const { common, room } = useTexts();
  const { phase } = useSignal(call.state);
  return (
    <header className="amphi-room__header">
      <p className="fr-logo fr-logo--sm amphi-room__logo">
        <Brand />
      </p>
      <div className="amphi-room__name">
        <p className="amphi-room__service">{common.service}</p>
        <PageTitle title={pass.title} className="amphi-room__title" />
      </div>
      <div role="status">
        <Badge small severity={severities[phase]}>
          {room.connection[labels[phase]]}
        </Badge>
      </div>
    </header>
  );
}

const labels = {
  joining: "joining",
  queued: "joining",
  full: "joining",
  live: "live",
  reconnecting: "reconnecting",
  over: "ended",
} as const satisfies Record<RoomState["phase"], string>;
