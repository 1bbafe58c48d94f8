/** A connection for tests: it says what it was told, and breaks when it is told to. */
export class FakePeer {
  onicecandidate: ((event: { candidate: null }) => void) | null = null;
  onconnectionstatechange: (() => void) | null = null;
  connectionState = "new";
  localDescription: { sdp: string } | null = null;
  closed = false;
  readonly told: string[] = [];
  readonly senders: { track: unknown }[] = [];

  addTransceiver(track: unknown) {
    const sender = { track, replaceTrack: (next: unknown) => this.#replace(sender, next) };
    this.senders.push(sender);
    return { sender, setCodecPreferences: () => undefined };
  }
  getTransceivers() {
    return [
      { mid: "0", receiver: { track: "voice" } },
      { mid: "1", receiver: { track: "picture" } },
    ];
  }
  createOffer() {
    return Promise.resolve({ sdp: "my offer" });
  }
  createAnswer() {
    return Promise.resolve({ sdp: "my answer" });
  }
  setLocalDescription(description: { sdp: string }) {
    this.localDescription = description;
    return Promise.resolve();
  }
  setRemoteDescription({ sdp }: { sdp: string }) {
    this.told.push(sdp);
    return sdp === "nonsense" ? Promise.reject(new Error("bad sdp")) : Promise.resolve();
  }
  close() {
    this.closed = true;
  }

  breakDown() {
    this.connectionState = "failed";
    this.onconnectionstatechange?.();
  }

  #replace(sender: { track: unknown }, next: unknown) {
    sender.track = next;
    return Promise.resolve();
  }
}
