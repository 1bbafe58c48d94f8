import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { DeviceChoices } from "../../devices/view/useDeviceChoice";
import type { LiveCall } from "../model/LiveCall";
import { Banner } from "./Banner";
import { SilentBanner } from "./SilentBanner";

interface Props {
  readonly call: LiveCall;
  readonly devices: DeviceChoices;
}

/** What is wrong with the own devices. */
export function DeviceBanners({ call, devices }: Props) {
  const { devices: texts, room } = useTexts();
  const { local } = call;
  const { camera, microphone } = useSignal(local.state);
  const screen = useSignal(local.screen.state);
  return (
    <>
      {microphone.problem !== null && (
        <Banner
          tone="warning"
          title={texts.problems[microphone.problem].title}
          text={texts.problems[microphone.problem].microphone}
          backTo="microphone-button"
          onHide={() => void local.setMicrophone(false)}
        />
      )}
      <SilentBanner call={call} devices={devices} />
      {camera.problem !== null && (
        <Banner
          tone="warning"
          title={texts.problems[camera.problem].title}
          text={texts.problems[camera.problem].camera}
          backTo="camera-button"
          onHide={() => void local.setCamera(false)}
        />
      )}
      {screen.problem !== null && (
        <Banner tone="warning" title={room.banners.screenFailedTitle} text={room.banners.screenFailed} />
      )}
    </>
  );
}
