import { useTexts } from "../../../texts/useTexts";
import { useSignal } from "../../../shared/view/useSignal";
import type { DeviceChoices } from "../../devices/view/useDeviceChoice";
import type { Staging } from "../../stage/model/Staging";
import type { LiveCall } from "../model/LiveCall";
import { DeviceTools } from "./DeviceTools";
import { EndForAllDialog } from "./EndForAllDialog";
import { MoreTools } from "./MoreTools";
import { PanelTools } from "./PanelTools";
import { PictureTools } from "./PictureTools";
import { endDialog } from "./endDialog";
import { ToolButton } from "./ToolButton";
import { useIsCompact } from "./useIsCompact";
import type { useSidePanel } from "./useSidePanel";

export interface ToolbarProps {
  readonly call: LiveCall;
  readonly staging: Staging;
  readonly devices: DeviceChoices;
  readonly side: ReturnType<typeof useSidePanel>;
}

/** All that one can do; where the window is narrow, what is rarely needed is behind one more button. */
export function Toolbar(props: ToolbarProps) {
  const { call, devices, side } = props;
  const { room } = useTexts();
  const { role } = useSignal(call.state);
  const isCompact = useIsCompact();
  return (
    <section className="amphi-toolbar" id="controls" tabIndex={-1} aria-label={room.controls}>
      <DeviceTools local={call.local} devices={devices} withMenus={!isCompact} />
      {!isCompact && <PictureTools {...props} />}
      <PanelTools call={call} side={side} />
      {isCompact && <MoreTools {...props} />}
      <span className="amphi-toolbar__gap" aria-hidden="true" />
      {!isCompact && role === "host" && (
        <ToolButton icon="end" name={room.endForAll} caption={room.endForAll} opens={endDialog.id} />
      )}
      <ToolButton
        icon="leave"
        name={room.leaveLong}
        caption={room.leave}
        tone="danger"
        onClick={() => call.leave()}
      />
      {role === "host" && <EndForAllDialog call={call} />}
    </section>
  );
}
