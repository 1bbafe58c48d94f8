import type { IceServer, Joined, RemoteCandidate, ServerMessage } from "../../../generated/messages.gen";
import { Signal } from "../../../shared/model/Signal";
import type { Timers } from "../../../shared/model/timers";
import type { LocalMedia } from "../../devices/model/LocalMedia";
import { FlowCheck } from "./FlowCheck";
import { qualityOf } from "./layerChooser";
import { LineWatch } from "./LineWatch";
import { LocalSync } from "./LocalSync";
import type { Asking, NewPeer } from "./mediaPorts";
import { Reception } from "./Reception";
import { remoteMedia } from "./receivedTracks";
import type { LineQuality, MediaState, RemoteMedia, ShownPicture } from "./remoteMedia";
import { RenewalWait } from "./RenewalWait";
import { RoomSound } from "./RoomSound";
import { Showing } from "./Showing";
import { SilenceWatch } from "./SilenceWatch";
import { WakeWatch, type WakeNeeds } from "./WakeWatch";

interface CallMediaNeeds extends WakeNeeds {
  readonly asking: Asking;
  readonly local: LocalMedia;
  readonly newPeer: NewPeer;
  readonly videoCodecs: () => RTCRtpCodec[];
  readonly timers: Timers;
  /** The network may be another one. */
  readonly onWake: () => void;
}

/** Voices and pictures of one call, both ways. */
export class CallMedia {
  readonly state = new Signal<MediaState>("flowing");
  readonly received = new Signal<RemoteMedia>(new Map());
  readonly line = new Signal<LineQuality>("good");
  readonly soundOnly = new Signal(false);
  readonly sync: LocalSync;
  readonly sound: RoomSound;
  readonly silence: SilenceWatch;
  readonly #needs: CallMediaNeeds;
  readonly #reception: Reception;
  readonly #showing: Showing;
  readonly #lines: LineWatch;
  readonly #flow: FlowCheck;
  readonly #wake: WakeWatch;
  readonly #renewal: RenewalWait;
  #pictures: readonly ShownPicture[] = [];
  #iceServers: readonly IceServer[] = [];
  #unsubscribe: (() => void) | null = null;

  constructor(needs: CallMediaNeeds) {
    const { local, timers, asking } = needs;
    const own = { ...needs, newPeer: () => needs.newPeer(this.#iceServers), onChange: () => this.#weigh() };
    this.#needs = needs;
    this.#showing = new Showing({ asking, timers, onShown: () => this.#reception.prune() });
    this.#reception = new Reception({ ...own, isShown: (who, source) => this.#showing.isShown(who, source) });
    this.sync = new LocalSync(own);
    const { tracks } = this.#reception;
    const microphone = this.sync.microphone.connected;
    this.sound = new RoomSound({ timers, tracks, microphone });
    this.silence = new SilenceWatch({ timers, local, peer: microphone.get });
    this.#lines = new LineWatch({ timers, peers: () => this.#reception.peers });
    this.#flow = new FlowCheck({ timers, peers: () => this.#incoming() });
    this.#wake = new WakeWatch(needs, () => this.#wakeUp());
    this.#renewal = new RenewalWait(timers, () => this.#renew());
    tracks.subscribe(() => this.received.set(remoteMedia(tracks.get())));
    this.soundOnly.subscribe(() => this.#show());
    this.#lines.line.subscribe(() => this.#lineChanged());
  }

  start({ iceServers }: Joined): void {
    this.#iceServers = iceServers;
    const { local } = this.#needs;
    const hear = () => this.sound.microphone(local.state.get().microphone.on);
    this.#unsubscribe?.();
    this.#unsubscribe = local.state.subscribe(hear);
    hear();
    this.#renew();
    this.#lines.start();
    this.silence.start();
  }

  stop(): void {
    this.#unsubscribe?.();
    this.#renewal.stop();
    this.#lines.stop();
    this.silence.stop();
    this.#showing.stop();
    this.sync.stop();
    this.#reception.stop();
    this.#weigh();
  }

  /** Notices from now on that the network comes back, also while there is no call. */
  watch(): void {
    this.#wake.start();
  }

  dispose(): void {
    this.stop();
    this.#wake.stop();
  }

  show(pictures: readonly ShownPicture[]): void {
    this.#pictures = pictures;
    this.#show();
  }

  heard(message: ServerMessage): void {
    switch (message.type) {
      case "offer":
        void this.#reception.offered(message);
        break;
      case "remote-candidate":
        this.#candidate(message);
        break;
      case "media-lost":
        this.#lost();
        break;
      case "renew-media":
        this.#renewal.end();
        break;
      case "check-flow":
        void this.#reportFlow();
        break;
      default:
    }
  }

  /** The server has no way in for us any more. */
  receptionLost(): void {
    if (!this.#renewal.isWaiting) this.#reception.lost();
  }

  /** The media server went away with all that it knew. */
  #lost(): void {
    this.sync.suspend();
    this.#reception.suspend();
    this.#showing.stop();
    this.#renewal.begin();
    this.#weigh();
  }

  #renew(): void {
    this.sync.start();
    this.#reception.start();
    this.#showing.start();
    this.#weigh();
  }

  #wakeUp(): void {
    this.#needs.onWake();
    for (const sending of this.sync.all) sending.mend();
    this.#reception.mend();
  }

  #show(): void {
    this.#showing.show(this.soundOnly.get() ? [] : this.#pictures);
  }

  #candidate(candidate: RemoteCandidate): void {
    this.sync.of(candidate.connection)?.heard(candidate);
    this.#reception.heard(candidate);
  }

  async #reportFlow(): Promise<void> {
    const flowing = await this.#flow.isFlowing();
    this.#needs.asking.send({ type: "report-flow", flowing });
  }

  #incoming(): readonly RTCPeerConnection[] {
    const microphone = this.sync.microphone.connected.get();
    return microphone === null ? this.#reception.peers : [...this.#reception.peers, microphone];
  }

  #lineChanged(): void {
    const line = this.#lines.line.get();
    this.line.set(qualityOf(line));
    this.#showing.line(line);
  }

  #weigh(): void {
    this.state.set(this.#weighed());
  }

  #weighed(): MediaState {
    if (this.#renewal.isWaiting) return "lost";
    if (this.#reception.isBlocked) return "blocked";
    return [...this.sync.all, this.#reception].every((part) => part.isWell) ? "flowing" : "renewing";
  }
}
