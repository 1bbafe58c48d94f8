import { useState } from "react";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import { DeviceSelect } from "../../devices/view/DeviceSelect";
import type { DeviceChoices } from "../../devices/view/useDeviceChoice";
import type { LiveCall } from "../model/LiveCall";
import { Banner } from "./Banner";

interface Props {
  readonly call: LiveCall;
  readonly devices: DeviceChoices;
}

/** The open microphone brings nothing. Stays while another is chosen: by keyboard each one on the way is taken. */
export function SilentBanner({ call, devices }: Props) {
  const { devices: texts, room } = useTexts();
  const { banners } = room;
  const { microphone } = useSignal(call.local.state);
  const silent = useSignal(call.microphoneSilent);
  const [choosing, setChoosing] = useState(false);
  const isSilent = microphone.on && silent;
  if (!isSilent && !choosing) return null;
  return (
    <div onFocus={() => setChoosing(true)} onBlur={() => setChoosing(false)}>
      <Banner
        tone="warning"
        title={isSilent ? banners.silentTitle : banners.chosenTitle}
        text={isSilent ? banners.silent : banners.chosen}
      >
        <DeviceSelect
          label={texts.microphone}
          devices={devices.ofKind("audioinput")}
          chosen={devices.choice.microphone}
          onChoose={(id) => devices.choose("microphone", id)}
        />
      </Banner>
    </div>
  );
}
