import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import { CameraChoice } from "../../devices/view/CameraChoice";
import { SoundSettings } from "../../devices/view/SoundSettings";
import { endDialog } from "./endDialog";
import { LayoutChoice } from "./LayoutChoice";
import { MenuButton } from "./MenuButton";
import type { ToolbarProps } from "./Toolbar";
import { ToolMenu } from "./ToolMenu";
import { useScreenSwitch } from "./useScreenSwitch";
import { useSoundOnly } from "./useSoundOnly";

/** What has no room in a narrow toolbar. */
export function MoreTools({ call, staging, devices }: ToolbarProps) {
  const { devices: texts, room, stage } = useTexts();
  const { role } = useSignal(call.state);
  const share = useScreenSwitch(call.local);
  const soundOnly = useSoundOnly(call);
  return (
    <ToolMenu icon="more" name={room.moreLong} caption={room.more}>
      {(close) => (
        <>
          {share.isPossible && (
            <MenuButton
              icon={share.on ? "screen-off" : "screen"}
              name={share.on ? room.screenOff : room.screenOn}
              onClick={() => {
                share.toggle();
                close();
              }}
            />
          )}
          <MenuButton
            icon="sound-only"
            name={stage.soundOnly.title}
            pressed={soundOnly.on}
            onClick={soundOnly.toggle}
          />
          {role === "host" && <MenuButton icon="end" name={room.endForAll} opens={endDialog.id} />}
          <LayoutChoice staging={staging} />
          <details className="amphi-popup__more">
            <summary>{texts.settings}</summary>
            <SoundSettings {...devices} />
            <CameraChoice {...devices} />
          </details>
        </>
      )}
    </ToolMenu>
  );
}
