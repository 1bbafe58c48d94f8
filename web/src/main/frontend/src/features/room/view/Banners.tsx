import { Button } from "@codegouvfr/react-dsfr/Button";
import type { ReactNode } from "react";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";

interface Props {
  readonly call: LiveCall;
  readonly soundBlocked: boolean;
  readonly onUnblock: () => void;
}

/** What goes wrong at the moment, and what happens about it. */
export function Banners({ call, soundBlocked, onUnblock }: Props) {
  const { devices, room } = useTexts();
  const { banners } = room;
  const { phase } = useSignal(call.state);
  const mediaAway = useSignal(call.mediaState) !== "flowing";
  const camerasFull = useSignal(call.pictureRefused) !== null;
  const { camera, microphone } = useSignal(call.local.state);
  return (
    <div className="amphi-banners" role="status">
      {phase === "reconnecting" && (
        <Banner tone="warning" title={banners.reconnectingTitle} text={banners.reconnecting} />
      )}
      {phase === "live" && mediaAway && (
        <Banner tone="warning" title={banners.mediaAwayTitle} text={banners.mediaAway} />
      )}
      {soundBlocked && (
        <Banner tone="info" title={banners.soundBlockedTitle} text={banners.soundBlocked}>
          <Button size="small" priority="secondary" iconId="fr-icon-volume-up-line" onClick={onUnblock}>
            {banners.unmuteSound}
          </Button>
        </Banner>
      )}
      {camerasFull && (
        <Banner tone="info" title={banners.camerasFullTitle} text={banners.camerasFull}>
          <Button
            size="small"
            priority="secondary"
            onClick={() => {
              focusCamera();
              void call.local.setCamera(true);
            }}
          >
            {banners.camerasFullRetry}
          </Button>
          <Button
            size="small"
            priority="tertiary no outline"
            iconId="fr-icon-close-line"
            title={banners.hide}
            onClick={() => {
              focusCamera();
              call.pictureRefused.set(null);
            }}
          />
        </Banner>
      )}
      {microphone.problem !== null && (
        <Banner
          tone="warning"
          title={devices.problems[microphone.problem].title}
          text={devices.problems[microphone.problem].microphone}
        />
      )}
      {camera.problem !== null && (
        <Banner
          tone="warning"
          title={devices.problems[camera.problem].title}
          text={devices.problems[camera.problem].camera}
        />
      )}
    </div>
  );
}

/** The banner may go at any moment, and its buttons with it. */
const focusCamera = () => document.getElementById("camera-button")?.focus();

interface BannerProps {
  readonly tone: "info" | "warning";
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

function Banner({ tone, title, text, children }: BannerProps) {
  return (
    <div className="amphi-banner" data-tone={tone}>
      <p>
        <span className={`fr-icon-${tone === "info" ? "info" : "warning"}-fill`} aria-hidden="true" />{" "}
        <strong>{title}</strong> {text}
      </p>
      {children}
    </div>
  );
}
