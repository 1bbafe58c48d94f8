import { useEffect, useState } from "react";
import { soundLevel } from "../model/soundLevel";

/** How many bars of the meter the microphone lights, ten times a second. */
export function useSoundLevel(track: MediaStreamTrack | null): number {
  const [level, setLevel] = useState(0);

  useEffect(() => {
    if (track === null) return;
    const context = new AudioContext();
    const analyser = new AnalyserNode(context, { fftSize: 1024 });
    context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      setLevel(soundLevel(samples));
    }, 100);
    return () => {
      clearInterval(timer);
      void context.close();
    };
  }, [track]);

  return track === null ? 0 : level;
}
