import type { Outcome } from "../model/checks";

/** Milliseconds. */
const longest = 8000;
const interval = 200;

/** Sends a moving picture from the browser to itself: packed, carried by ICE within this machine, unpacked. */
export async function loopback(signal: AbortSignal): Promise<Outcome<"browser">> {
  if (!("RTCPeerConnection" in window) || !("captureStream" in HTMLCanvasElement.prototype)) return "too-old";
  const near = new RTCPeerConnection();
  const far = new RTCPeerConnection();
  const picture = movingPicture();
  try {
    near.onicecandidate = ({ candidate }) => void far.addIceCandidate(candidate ?? undefined).catch(ignore);
    far.onicecandidate = ({ candidate }) => void near.addIceCandidate(candidate ?? undefined).catch(ignore);
    near.addTrack(picture.track);
    const offer = await near.createOffer();
    await near.setLocalDescription(offer);
    await far.setRemoteDescription(offer);
    const answer = await far.createAnswer();
    await far.setLocalDescription(answer);
    await near.setRemoteDescription(answer);
    const end = performance.now() + longest;
    while (performance.now() < end && !signal.aborted) {
      picture.move();
      if ((await framesDecoded(far)) > 0) return "good";
      await new Promise((resolve) => setTimeout(resolve, interval));
    }
    return "no-media";
  } finally {
    picture.track.stop();
    near.close();
    far.close();
  }
}

async function framesDecoded(connection: RTCPeerConnection): Promise<number> {
  let frames = 0;
  (await connection.getStats()).forEach((stats: { type: string; framesDecoded?: number }) => {
    if (stats.type === "inbound-rtp") frames += stats.framesDecoded ?? 0;
  });
  return frames;
}

function movingPicture() {
  const canvas = document.createElement("canvas");
  canvas.width = 160;
  canvas.height = 90;
  const paint = canvas.getContext("2d");
  let step = 0;
  const move = () => {
    if (paint === null) return;
    paint.fillStyle = `hsl(${(step++ * 30) % 360} 80% 50%)`;
    paint.fillRect(0, 0, canvas.width, canvas.height);
  };
  move();
  const [track] = canvas.captureStream(10).getVideoTracks();
  if (track === undefined) throw new Error("a canvas gives no picture");
  return { track, move };
}

/** A candidate that comes after the end is of no use any more. */
const ignore = () => undefined;
