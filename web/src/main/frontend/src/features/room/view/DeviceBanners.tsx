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

/** What is wrong with the own devices. */
export function DeviceBanners({ call, devices }: Props) {
  const { devices: texts, room } = useTexts();
  const { camera, microphone } = useSignal(call.local.state);
  const screen = useSignal(call.local.screen.state);
  const silent = useSignal(call.microphoneSilent);
  return (
    <>
      {microphone.problem !== null && (
        <Banner
          tone="warning"
          title={texts.problems[microphone.problem].title}
          text={texts.problems[microphone.problem].microphone}
        />
      )}
      {microphone.on && silent && (
        <Banner tone="warning" title={room.banners.silentTitle} text={room.banners.silent}>
          <DeviceSelect
            label={texts.microphone}
            devices={devices.ofKind("audioinput")}
            chosen={devices.choice.microphone}
            onChoose={(id) => devices.choose("microphone", id)}
          />
        </Banner>
      )}
      {camera.problem !== null && (
        <Banner
          tone="warning"
          title={texts.problems[camera.problem].title}
          text={texts.problems[camera.problem].camera}
        />
      )}
      {screen.problem !== null && (
        <Banner tone="warning" title={room.banners.screenFailedTitle} text={room.banners.screenFailed} />
      )}
    </>
  );
}
