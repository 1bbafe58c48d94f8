import { useEffect, useRef } from "react";
import type { Signal } from "../../../shared/model/Signal";
import { useSignal } from "../../../shared/view/useSignal";
import type { Sound } from "../model/remoteMedia";

interface Props {
  readonly sounds: Signal<readonly Sound[]>;
  readonly speaker: string;
  readonly blocked: boolean;
  readonly onBlocked: () => void;
}

/** Plays what is to be heard, one element each, apart from the pictures. What is muted plays on, so that it comes back at once. */
export function RemoteSound({ sounds, ...rest }: Props) {
  return (
    <div hidden>
      {useSignal(sounds).map((sound) => (
        <Voice key={sound.id} sound={sound} {...rest} />
      ))}
    </div>
  );
}

interface VoiceProps extends Omit<Props, "sounds"> {
  readonly sound: Sound;
}

function Voice({ sound: { id, track, muted }, speaker, blocked, onBlocked }: VoiceProps) {
  const audio = useRef<HTMLAudioElement>(null);

  useEffect(() => {
    const element = audio.current;
    if (element === null) return;
    element.srcObject = new MediaStream([track]);
    return () => {
      element.srcObject = null;
    };
  }, [track]);

  useEffect(() => {
    const element = audio.current;
    if (element === null || blocked) return;
    // A speaker that was unplugged since: the default one is better than silence.
    if ("setSinkId" in element) element.setSinkId(speaker).catch(() => undefined);
    element.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === "NotAllowedError") onBlocked();
    });
  }, [track, speaker, blocked, onBlocked]);

  return <audio ref={audio} autoPlay muted={muted} data-sound={id} />;
}
