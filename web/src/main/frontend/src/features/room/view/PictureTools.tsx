import { useTexts } from "../../../texts/useTexts";
import type { Staging } from "../../stage/model/Staging";
import type { LiveCall } from "../model/LiveCall";
import { LayoutChoice } from "./LayoutChoice";
import { ToolButton } from "./ToolButton";
import { ToolMenu } from "./ToolMenu";
import { useScreenSwitch } from "./useScreenSwitch";
import { useSoundOnly } from "./useSoundOnly";

interface Props {
  readonly call: LiveCall;
  readonly staging: Staging;
}

/** The own screen, and how much of the others is seen. */
export function PictureTools({ call, staging }: Props) {
  const { room, stage } = useTexts();
  const share = useScreenSwitch(call.local);
  const soundOnly = useSoundOnly(call);
  return (
    <>
      {share.isPossible && (
        <ToolButton
          id="screen-button"
          icon={share.on ? "screen-off" : "screen"}
          name={share.on ? room.screenOff : room.screenOn}
          caption={share.on ? room.screenOffShort : room.screenShort}
          tone={share.on ? "on" : "plain"}
          onClick={share.toggle}
        />
      )}
      <ToolMenu icon="layout" name={stage.layout} caption={stage.layout}>
        <LayoutChoice staging={staging} />
      </ToolMenu>
      <ToolButton
        id="sound-only-button"
        icon="sound-only"
        name={room.soundOnlyLong}
        caption={stage.soundOnly.title}
        pressed={soundOnly.on}
        tone={soundOnly.on ? "on" : "plain"}
        onClick={soundOnly.toggle}
      />
    </>
  );
}
