interface FakeSender {
  track: unknown;
  encodings: RTCRtpEncodingParameters[];
  replaceTrack: (next: unknown) => Promise<void>;
  getParameters: () => { encodings: RTCRtpEncodingParameters[] };
  setParameters: (parameters: { encodings: RTCRtpEncodingParameters[] }) => Promise<void>;
}

/** A connection for tests: it says what it was told, and breaks when it is told to. */
export class FakePeer {
  onicecandidate: ((event: { candidate: null }) => void) | null = null;
  onconnectionstatechange: (() => void) | null = null;
  connectionState = "new";
  localDescription: { sdp: string } | null = null;
  closed = false;
  restarts = 0;
  readonly told: string[] = [];
  readonly candidates: unknown[] = [];
  readonly senders: FakeSender[] = [];
  /** What `getStats` tells, entry by entry. */
  statistics: Readonly<Record<string, unknown>>[] = [];
  readonly #transceivers: { readonly mid: string; readonly receiver: { readonly track: string } }[] = [];
  readonly #name: string;

  constructor(name = "") {
    this.#name = name;
  }

  addTransceiver(track: unknown, { sendEncodings = [{}] }: RTCRtpTransceiverInit = {}) {
    const sender: FakeSender = {
      track,
      encodings: sendEncodings,
      replaceTrack: (next) => {
        sender.track = next;
        return Promise.resolve();
      },
      getParameters: () => ({ encodings: sender.encodings }),
      setParameters: ({ encodings }) => {
        sender.encodings = encodings;
        return Promise.resolve();
      },
    };
    this.senders.push(sender);
    this.#grow();
    return { sender, setCodecPreferences: () => undefined };
  }
  getTransceivers() {
    return this.#transceivers;
  }
  getStats() {
    return Promise.resolve(new Map(this.statistics.map((entry, index) => [`${index}`, entry])));
  }
  createOffer() {
    return Promise.resolve({ sdp: this.restarts > 0 ? "my restart" : "my offer" });
  }
  createAnswer() {
    return Promise.resolve({ sdp: "my answer" });
  }
  restartIce() {
    this.restarts++;
  }
  setLocalDescription(description: { sdp: string }) {
    this.localDescription = description;
    return Promise.resolve();
  }
  setRemoteDescription({ sdp }: { sdp: string }) {
    this.told.push(sdp);
    while (this.#transceivers.length < 4) this.#grow();
    return sdp === "nonsense" ? Promise.reject(new Error("bad sdp")) : Promise.resolve();
  }
  addIceCandidate(candidate: unknown) {
    if (this.told.length === 0) return Promise.reject(new Error("no description yet"));
    this.candidates.push(candidate);
    return Promise.resolve();
  }
  close() {
    this.closed = true;
  }

  /** Changes the state, as the browser does. */
  becomes(state: "connected" | "disconnected" | "failed") {
    this.connectionState = state;
    this.onconnectionstatechange?.();
  }

  /** So many bytes of sound have come in. */
  hasReceived(bytes: number) {
    this.statistics = [{ type: "inbound-rtp", kind: "audio", bytesReceived: bytes }];
  }

  #grow() {
    const mid = `${this.#transceivers.length}`;
    this.#transceivers.push({ mid, receiver: { track: `${this.#name}track ${mid}` } });
  }
}
