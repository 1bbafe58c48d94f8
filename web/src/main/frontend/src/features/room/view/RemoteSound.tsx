import { useEffect, useRef } from "react";
import type { Signal } from "../../../shared/model/Signal";
import { useSignal } from "../../../shared/view/useSignal";
import type { RemoteMedia } from "../model/Reception";

interface Props {
  readonly media: Signal<RemoteMedia>;
  readonly speaker: string;
  readonly blocked: boolean;
  readonly onBlocked: () => void;
}

/** Plays everybody's voice, one element each, apart from the pictures. */
export function RemoteSound({ media, ...rest }: Props) {
  const voices = [...useSignal(media)].flatMap(([id, { audio }]) => (audio === null ? [] : [{ id, audio }]));
  return (
    <div hidden>
      {voices.map(({ id, audio }) => (
        <Voice key={id} participant={id} track={audio} {...rest} />
      ))}
    </div>
  );
}

interface VoiceProps extends Omit<Props, "media"> {
  readonly participant: string;
  readonly track: MediaStreamTrack;
}

function Voice({ participant, track, speaker, blocked, onBlocked }: VoiceProps) {
  const audio = useRef<HTMLAudioElement>(null);

  useEffect(() => {
    const element = audio.current;
    if (element === null || blocked) return;
    element.srcObject ??= new MediaStream([track]);
    // A speaker that was unplugged since: the default one is better than silence.
    if (speaker !== "" && "setSinkId" in element) element.setSinkId(speaker).catch(() => undefined);
    element.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === "NotAllowedError") onBlocked();
    });
  }, [track, speaker, blocked, onBlocked]);

  useEffect(() => {
    const element = audio.current;
    return () => {
      if (element !== null) element.srcObject = null;
    };
  }, [track]);

  return <audio ref={audio} autoPlay data-participant={participant} />;
}
