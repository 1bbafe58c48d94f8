import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import { Banner } from "./Banner";

const buttons = { microphone: "microphone-button", camera: "camera-button", screen: "controls" } as const;

/** A host closed the own microphone, or ended the own camera or screen: said until it is hidden or on again. */
export function StoppedBanner({ call }: { readonly call: LiveCall }) {
  const { stopped: texts } = useTexts().room;
  const stopped = useSignal(call.stopped);
  if (stopped === null) return null;
  return (
    <Banner
      tone="info"
      title={texts[stopped].title}
      text={texts[stopped].text}
      backTo={buttons[stopped]}
      onHide={() => call.stopped.set(null)}
    />
  );
}
