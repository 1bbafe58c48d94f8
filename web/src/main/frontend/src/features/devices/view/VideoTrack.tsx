import { useEffect, useRef } from "react";

interface Props {
  readonly track: MediaStreamTrack;
  readonly mirrored?: boolean;
  readonly label: string;
}

/** A moving picture without sound: sound is played apart, so that it never stops with a picture. */
export function VideoTrack({ track, mirrored = false, label }: Props) {
  const video = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    element.srcObject = new MediaStream([track]);
    // A muted picture may always play; a rejection only says that a newer source replaced this one.
    element.play().catch(() => undefined);
    return () => {
      element.srcObject = null;
    };
  }, [track]);

  return (
    <video
      ref={video}
      className="amphi-video"
      data-mirrored={mirrored}
      muted
      playsInline
      autoPlay
      aria-label={label}
    />
  );
}
