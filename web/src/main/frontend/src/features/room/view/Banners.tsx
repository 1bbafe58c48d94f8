import { useRef } from "react";
import { useKeptFocus } from "../../../shared/view/useKeptFocus";
import type { DeviceChoices } from "../../devices/view/useDeviceChoice";
import type { LiveCall } from "../model/LiveCall";
import { CameraBanner } from "./CameraBanner";
import { ConnectionBanners } from "./ConnectionBanners";
import { DeviceBanners } from "./DeviceBanners";
import { FailureBanner } from "./FailureBanner";
import { LineBanner } from "./LineBanner";
import { ScreenBanner } from "./ScreenBanner";
import { SoundBlockedBanner } from "./SoundBlockedBanner";
import { StoppedBanner } from "./StoppedBanner";
import { StrainBanner } from "./StrainBanner";

interface Props {
  readonly call: LiveCall;
  readonly devices: DeviceChoices;
  readonly soundBlocked: boolean;
  readonly onUnblock: () => void;
}

/** What goes wrong at the moment, and what happens about it: the gravest first. */
export function Banners({ call, devices, soundBlocked, onUnblock }: Props) {
  const region = useRef<HTMLDivElement>(null);
  useKeptFocus(region, () => document.getElementById("stage"));
  return (
    <div ref={region} className="amphi-banners" role="status" aria-atomic="false">
      <ConnectionBanners call={call} />
      {soundBlocked && <SoundBlockedBanner onUnblock={onUnblock} />}
      <FailureBanner call={call} />
      <StoppedBanner call={call} />
      <DeviceBanners call={call} devices={devices} />
      <CameraBanner call={call} />
      <LineBanner call={call} />
      <StrainBanner call={call} />
      <ScreenBanner call={call} />
    </div>
  );
}
