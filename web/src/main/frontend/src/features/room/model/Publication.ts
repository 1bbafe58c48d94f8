import type { Timers } from "../../../shared/model/timers";
import type { LocalMedia } from "../../devices/model/LocalMedia";
import { RequestFailed } from "../../signalling/model/RequestFailed";
import { closePeer, sendCandidates, type Asking, type NewPeer } from "./mediaPorts";
import { Retrying } from "./Retrying";

export interface PublicationNeeds {
  readonly asking: Asking;
  readonly newPeer: NewPeer;
  readonly local: LocalMedia;
  readonly timers: Timers;
  /** The browser's video codecs, the preferred first. */
  readonly videoCodecs: () => RTCRtpCodec[];
  /** The server carries it, and was told that these devices are on. */
  readonly onPublished: (told: DevicesOn) => void;
  /** The room has no place for one more camera: from here on, ours is off. */
  readonly onCamerasFull: () => void;
}

export interface DevicesOn {
  readonly camera: boolean;
  readonly microphone: boolean;
}

/** The way out: one connection that carries the own voice and picture, and is made again whenever it breaks. */
export class Publication {
  readonly #needs: PublicationNeeds;
  readonly #retrying: Retrying;
  #peer: RTCPeerConnection | null = null;
  #senders: { readonly audio: RTCRtpSender; readonly video: RTCRtpSender } | null = null;
  #published = false;
  /** The server may hold one of ours, answered or not: it takes a new one only after an unpublish. */
  #asked = false;

  constructor(needs: PublicationNeeds) {
    this.#needs = needs;
    this.#retrying = new Retrying((isCurrent) => this.#publish(isCurrent), needs.timers);
  }

  get healthy() {
    return this.#retrying.healthy;
  }

  start(): void {
    this.#retrying.now();
  }

  /** The server has lost the connection: makes another after a moment. */
  lost(): void {
    this.#drop();
    this.#published = false;
    this.#retrying.later();
  }

  /** Forgets the connection; the server has forgotten it too, or will. */
  stop(): void {
    this.#retrying.stop();
    this.#published = false;
    this.#asked = false;
    this.#drop();
  }

  /** Whether the server knows of it, so that changes of the devices are to be announced. */
  get isUp(): boolean {
    return this.#published;
  }

  /** Sends the tracks that there are now; a camera that was turned off sends nothing. */
  async sync(): Promise<void> {
    if (this.#senders === null) return;
    const { camera, microphone } = this.#needs.local.state.get();
    await Promise.all([
      this.#senders.audio.replaceTrack(microphone.track),
      this.#senders.video.replaceTrack(camera.track),
    ]);
  }

  async #publish(isCurrent: () => boolean): Promise<void> {
    const { asking, newPeer, local, onPublished } = this.#needs;
    this.#drop();
    this.#published = false;
    if (this.#asked) {
      // Also when it turns out to hold none: then this does nothing there.
      await asking.request({ type: "unpublish" }, "done");
      if (!isCurrent()) return;
      this.#asked = false;
    }
    const { camera, microphone } = local.state.get();
    const peer = newPeer();
    this.#peer = peer;
    const audio = peer.addTransceiver(microphone.track ?? "audio", { direction: "sendonly" });
    const video = peer.addTransceiver(camera.track ?? "video", { direction: "sendonly" });
    video.setCodecPreferences(this.#needs.videoCodecs());
    this.#senders = { audio: audio.sender, video: video.sender };
    sendCandidates(peer, "publish", asking);
    peer.onconnectionstatechange = () => {
      if (peer.connectionState === "failed") this.#retrying.later();
    };
    await peer.setLocalDescription(await peer.createOffer());
    if (!isCurrent()) return;
    const sdp = peer.localDescription?.sdp ?? "";
    const told = devicesOn(local);
    // Before the answer: a server that is slower than our deadline has it all the same.
    this.#asked = true;
    const reply = await asking.request({ type: "publish", sdp, ...told }, "published").catch(orNoCamera);
    if (!isCurrent()) return;
    if (reply === "cameras-full") {
      this.#asked = false;
      this.#needs.onCamerasFull();
      return this.#publish(isCurrent);
    }
    this.#published = true;
    await peer.setRemoteDescription({ type: "answer", sdp: reply.sdp });
    // Devices may have been switched while the server was answering.
    await this.sync();
    if (isCurrent()) onPublished(told);
  }

  #drop(): void {
    closePeer(this.#peer);
    this.#peer = null;
    this.#senders = null;
  }
}

export const isCamerasFull = (error: unknown): boolean =>
  error instanceof RequestFailed && error.code === "cameras-full";

function orNoCamera(error: unknown): "cameras-full" {
  if (isCamerasFull(error)) return "cameras-full";
  throw error;
}

export function devicesOn(local: LocalMedia): DevicesOn {
  const { camera, microphone } = local.state.get();
  return { camera: camera.on, microphone: microphone.on };
}
