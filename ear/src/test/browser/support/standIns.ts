import type { BrowserContext } from "playwright-core";

export interface StandIns {
  /** The own voice is one steady tone, in hertz; 0 for a microphone that is dead. */
  readonly voice?: number;
  /** The own camera is a small moving picture, which costs next to nothing: many of them fit on one machine. */
  readonly lightCamera?: boolean;
  /** A screen can be shared: a moving picture, with one steady tone in hertz. */
  readonly screen?: number;
  /** What is on at the door. */
  readonly microphoneOn?: boolean;
  readonly cameraOn?: boolean;
}

/** The tones of those whose voices are to be told apart; none is near another's harmonics. */
export const voices = { alice: 440, bruno: 710, chloe: 1010, david: 1310, screen: 1730 } as const;

/** Puts other devices behind the page's own calls; what they give then goes its real way, by WebRTC and the servers. */
export async function standIn(context: BrowserContext, standIns: StandIns): Promise<void> {
  await context.addInitScript(install, standIns);
}

/** Runs in the page, before any of its own lines. */
function install({ voice, lightCamera = false, screen, microphoneOn = true, cameraOn = true }: StandIns): void {
  const key = "amphi.devices";
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (devices === undefined) return;
  if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ microphoneOn, cameraOn }));

  const tone = (frequency: number): MediaStreamTrack => {
    const context = new AudioContext();
    // Browsers start no sound before somebody has done something on the page.
    for (const deed of ["pointerdown", "keydown", "click"]) {
      addEventListener(deed, () => void context.resume(), { capture: true });
    }
    const out = context.createMediaStreamDestination();
    const volume = new GainNode(context, { gain: frequency === 0 ? 0 : 0.25 });
    const oscillator = new OscillatorNode(context, { frequency: frequency || 440 });
    oscillator.connect(volume).connect(out);
    oscillator.start();
    return out.stream.getAudioTracks()[0] as MediaStreamTrack;
  };
  const moving = (width: number, height: number): MediaStreamTrack => {
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const paint = canvas.getContext("2d") as CanvasRenderingContext2D;
    let turn = 0;
    setInterval(() => {
      turn = (turn + 20) % width;
      paint.fillStyle = "#111";
      paint.fillRect(0, 0, width, height);
      paint.fillStyle = "#fff";
      paint.fillRect(turn, height / 4, width / 3, height / 2);
    }, 150);
    return canvas.captureStream(7).getVideoTracks()[0] as MediaStreamTrack;
  };
  const replace = (stream: MediaStream, kind: "audio" | "video", track: () => MediaStreamTrack) => {
    for (const real of stream.getTracks().filter((each) => each.kind === kind)) {
      stream.removeTrack(real);
      real.stop();
      stream.addTrack(track());
    }
  };
  const real = devices.getUserMedia.bind(devices);
  devices.getUserMedia = async (constraints) => {
    const stream = await real(constraints);
    if (voice !== undefined) replace(stream, "audio", () => tone(voice));
    if (lightCamera) replace(stream, "video", () => moving(320, 180));
    return stream;
  };
  if (screen !== undefined) {
    devices.getDisplayMedia = () => Promise.resolve(new MediaStream([moving(960, 540), tone(screen)]));
  }
}
