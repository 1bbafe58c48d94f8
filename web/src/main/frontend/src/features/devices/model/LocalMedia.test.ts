import { describe, expect, it } from "vitest";
import { LocalMedia } from "./LocalMedia";

class FakeTrack {
  enabled = true;
  stopped = false;
  onended: (() => void) | null = null;
  readonly kind: string;
  constructor(kind: string) {
    this.kind = kind;
  }
  stop() {
    this.stopped = true;
  }
}

/** A browser with these devices; the others are not there. */
function browserWith(kinds: readonly ("audio" | "video")[], isSecure = true) {
  const tracks: FakeTrack[] = [];
  const getUserMedia = (wanted: MediaStreamConstraints) => {
    const asked = (["audio", "video"] as const).filter((kind) => wanted[kind] !== undefined);
    if (asked.some((kind) => !kinds.includes(kind))) {
      return Promise.reject(new DOMException("", "NotFoundError"));
    }
    const made = asked.map((kind) => new FakeTrack(kind));
    tracks.push(...made);
    const of = (kind: string) => made.filter((track) => track.kind === kind);
    const stream = {
      getTracks: () => made,
      getAudioTracks: () => of("audio"),
      getVideoTracks: () => of("video"),
    };
    return Promise.resolve(stream as unknown as MediaStream);
  };
  const media = new LocalMedia({ isSecure, getUserMedia, getScreen: null }, { camera: "", microphone: "" });
  return { media, tracks };
}

describe("the own camera and microphone", () => {
  it("come together", async () => {
    const { media, tracks } = browserWith(["audio", "video"]);
    await media.start(true, true);
    expect(tracks).toHaveLength(2);
    expect(media.state.get()).toMatchObject({ camera: { on: true }, microphone: { on: true } });
  });

  it("come one without the other when one is missing", async () => {
    const { media } = browserWith(["audio"]);
    await media.start(true, true);
    expect(media.state.get()).toMatchObject({
      camera: { on: false, problem: "not-found" },
      microphone: { on: true, problem: null },
    });
  });

  it("are no longer said to be missing once one goes on without them", async () => {
    const { media } = browserWith(["audio"]);
    await media.start(true, true);
    media.acceptMissing();
    expect(media.state.get()).toMatchObject({
      camera: { on: false, problem: null },
      microphone: { on: true },
    });
    const refused = browserWith(["audio", "video"], false);
    await refused.media.start(true, true);
    refused.media.acceptMissing();
    expect(refused.media.state.get().camera.problem).toBe("insecure");
  });

  it("release the camera when it is turned off, so that its lamp goes out", async () => {
    const { media, tracks } = browserWith(["video"]);
    await media.setCamera(true);
    await media.setCamera(false);
    expect(tracks[0]?.stopped).toBe(true);
    expect(media.state.get().camera.track).toBeNull();
  });

  it("keep a muted microphone", async () => {
    const { media, tracks } = browserWith(["audio"]);
    await media.setMicrophone(true);
    await media.setMicrophone(false);
    expect(tracks[0]).toMatchObject({ stopped: false, enabled: false });
    await media.setMicrophone(true);
    expect(tracks).toHaveLength(1);
    expect(tracks[0]?.enabled).toBe(true);
  });

  it("let go a camera that comes after it was turned off again", async () => {
    const { media, tracks } = browserWith(["video"]);
    const coming = media.setCamera(true);
    await media.setCamera(false);
    await coming;
    expect(tracks[0]?.stopped).toBe(true);
    expect(media.state.get().camera.on).toBe(false);
  });

  it("ask for nothing more when both were closed while the browser was asking", async () => {
    const asked: MediaStreamConstraints[] = [];
    let dismiss: (reason: DOMException) => void = () => undefined;
    const getUserMedia = (wanted: MediaStreamConstraints) => {
      asked.push(wanted);
      return new Promise<MediaStream>((_, reject) => (dismiss = reject));
    };
    const media = new LocalMedia(
      { isSecure: true, getUserMedia, getScreen: null },
      { camera: "", microphone: "" },
    );
    const started = media.start(true, true);
    media.close();
    dismiss(new DOMException("", "NotAllowedError"));
    await started;
    expect(asked).toHaveLength(1);
    expect(media.state.get()).toMatchObject({ camera: { on: false }, microphone: { on: false } });
  });

  it("stay on while another device is taken, and end if that one does not come", async () => {
    const { media, tracks } = browserWith(["video"]);
    await media.setCamera(true);
    const seen: boolean[] = [];
    media.state.subscribe(() => seen.push(media.state.get().camera.on));
    await media.choose("camera", "other");
    expect(seen).toEqual([true, true]);
    expect(tracks.map(({ stopped }) => stopped)).toEqual([true, false]);
    await media.choose("microphone", "other");
    expect(media.state.get().microphone).toMatchObject({ on: false, problem: null });
  });

  it("say when a device is unplugged", async () => {
    const { media, tracks } = browserWith(["audio"]);
    await media.setMicrophone(true);
    tracks[0]?.onended?.();
    expect(media.state.get().microphone).toEqual({ on: false, track: null, problem: "not-found" });
  });

  it("explain an address without TLS", async () => {
    const { media } = browserWith(["audio", "video"], false);
    await media.start(true, true);
    expect(media.state.get().camera.problem).toBe("insecure");
  });
});
