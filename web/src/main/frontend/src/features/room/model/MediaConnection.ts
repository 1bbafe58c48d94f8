import type { RemoteCandidate } from "../../../generated/messages.gen";
import type { Timers } from "../../../shared/model/timers";
import { IceRescue } from "./IceRescue";
import type { Asking } from "./mediaPorts";

interface MediaConnectionNeeds {
  /** As the server calls it. */
  readonly name: string;
  readonly peer: RTCPeerConnection;
  readonly asking: Asking;
  readonly timers: Timers;
  /** Negotiates an ICE restart; rejects where the server does not take part. */
  readonly restart: () => Promise<void>;
  /** It is broken beyond repair. */
  readonly onGone: () => void;
  readonly onConnected?: () => void;
  /** `isBroken` may be another. */
  readonly onChange: () => void;
}

/** "disconnected" often passes by itself; after this many milliseconds it is taken seriously. */
const patience = 2000;
/** A connection that does not stand by then is late: most take a second, through a relay two. */
const lateAfter = 6000;

/** One connection to the media server: exchanges candidates, and is mended when the network changes under it. */
export class MediaConnection {
  readonly peer: RTCPeerConnection;
  readonly #needs: MediaConnectionNeeds;
  readonly #rescue: IceRescue;
  /** The server's candidates that came before its description; null from then on. */
  #early: RTCIceCandidateInit[] | null = [];
  #cancelPatience: (() => void) | null = null;
  #cancelLate: (() => void) | null = null;
  #isLate = false;
  #hasStood = false;

  constructor(needs: MediaConnectionNeeds) {
    const { peer, name, asking } = needs;
    this.#needs = needs;
    this.peer = peer;
    this.#rescue = new IceRescue({ ...needs, isWell: () => this.#isWell(), onMended: needs.onChange });
    peer.onicecandidate = ({ candidate }) => {
      asking.send({
        type: "candidate",
        connection: name,
        candidate: candidate?.candidate ?? "",
        mid: candidate?.sdpMid ?? "",
        index: candidate?.sdpMLineIndex ?? 0,
      });
    };
    peer.onconnectionstatechange = () => this.#changed();
  }

  /** Whether it stands no more, or not yet after a time in which it should, and is being made or mended. */
  get isBroken(): boolean {
    return (this.#rescue.isUnderWay || this.#isLate) && !this.#isWell();
  }

  /** Whether it ever stood. */
  get hasStood(): boolean {
    return this.#hasStood;
  }

  /** Resolves with the SDP to be sent. */
  async offer(): Promise<string> {
    await this.peer.setLocalDescription(await this.peer.createOffer());
    return this.peer.localDescription?.sdp ?? "";
  }

  /** Resolves with the SDP to be sent. */
  async answer(): Promise<string> {
    await this.peer.setLocalDescription(await this.peer.createAnswer());
    return this.peer.localDescription?.sdp ?? "";
  }

  async take(type: "offer" | "answer", sdp: string): Promise<void> {
    this.#cancelLate ??= this.#needs.timers.after(lateAfter, () => {
      this.#isLate = !this.#hasStood;
      this.#needs.onChange();
    });
    await this.peer.setRemoteDescription({ type, sdp });
    const early = this.#early ?? [];
    this.#early = null;
    for (const candidate of early) this.#add(candidate);
  }

  heard({ candidate, mid, index }: RemoteCandidate): void {
    const heard = { candidate, sdpMid: mid === "" ? null : mid, sdpMLineIndex: index };
    if (this.#early === null) this.#add(heard);
    else this.#early.push(heard);
  }

  /** The network has changed: does not wait until the connection notices. */
  mend(): void {
    this.#rescue.begin();
    this.#needs.onChange();
  }

  /** Hears nothing from it any more; what it showed last can still be seen. */
  retire(): void {
    this.#cancelPatience?.();
    this.#cancelLate?.();
    this.#rescue.stop();
    this.peer.onicecandidate = null;
    this.peer.onconnectionstatechange = null;
  }

  close(): void {
    this.retire();
    this.peer.close();
  }

  #isWell(): boolean {
    return this.peer.connectionState === "connected";
  }

  #changed(): void {
    this.#cancelPatience?.();
    switch (this.peer.connectionState) {
      case "connected":
        this.#hasStood = true;
        this.#isLate = false;
        this.#needs.onConnected?.();
        break;
      case "disconnected":
        this.#cancelPatience = this.#needs.timers.after(patience, () => this.mend());
        break;
      case "failed":
        this.mend();
        break;
      default:
    }
    this.#needs.onChange();
  }

  /** A candidate that the browser cannot read is one way less, not the end. */
  #add(candidate: RTCIceCandidateInit): void {
    this.peer.addIceCandidate(candidate).catch(() => undefined);
  }
}
