import { describe, expect, it } from "vitest";
import { LocalMedia } from "../../devices/model/LocalMedia";
import { ManualTimers, settled } from "../../../shared/model/ManualTimers";
import type { IceServer } from "./iceServers";
import { isDone, Preflight } from "./Preflight";
import { ServerBusy, type Probes } from "./probes";

const relay: IceServer = {
  urls: ["turn:relay.example", "turn:relay.example?transport=tcp", "turns:relay.example:443"],
  username: "u",
  credential: "c",
};

const wellConnected: Probes = {
  iceServers: () => Promise.resolve([relay]),
  relay: () => Promise.resolve("good"),
  answers: () => Promise.resolve(false),
  echo: () => Promise.resolve([20, 22, 21]),
  download: (size) => Promise.resolve({ bytes: size === "short" ? 131_072 : 1_048_576, milliseconds: 300 }),
  upload: (size) =>
    Promise.resolve({
      bytes: size === "short" ? 131_072 : 1_048_576,
      milliseconds: size === "short" ? 300 : 1900,
    }),
  loopback: () => Promise.resolve("good"),
};

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

function setUp(some: Partial<Probes> = {}, denied: readonly string[] = []) {
  const tracks: FakeTrack[] = [];
  let held: Promise<void> | null = null;
  const hold = (take: (go: () => void) => void) => {
    held = new Promise((resolve) => take(resolve));
  };
  const getUserMedia = async (wanted: MediaStreamConstraints) => {
    await held;
    const kinds = (["audio", "video"] as const).filter((kind) => wanted[kind] !== undefined);
    if (kinds.some((kind) => denied.includes(kind))) {
      return Promise.reject(new DOMException("", "NotAllowedError"));
    }
    const made = kinds.map((kind) => new FakeTrack(kind));
    tracks.push(...made);
    const of = (kind: string) => made.filter((track) => track.kind === kind);
    return Promise.resolve({
      getTracks: () => made,
      getAudioTracks: () => of("audio"),
      getVideoTracks: () => of("video"),
    } as unknown as MediaStream);
  };
  const timers = new ManualTimers();
  const local = new LocalMedia(
    { isSecure: true, getUserMedia, getScreen: null },
    { camera: "", microphone: "" },
  );
  const preflight = new Preflight(local, { ...wellConnected, ...some }, timers);
  const results = () => preflight.state.get().results;
  return { preflight, timers, tracks, results, hold };
}

async function run(some: Partial<Probes> = {}, denied: readonly string[] = []) {
  const all = setUp(some, denied);
  all.preflight.start();
  await settled();
  return all;
}

describe("a test of devices and connection", () => {
  it("asks for nothing before it is started", () => {
    const { preflight, tracks } = setUp();
    expect(tracks).toEqual([]);
    expect(new Set(Object.values(preflight.state.get().phases))).toEqual(new Set(["waiting"]));
  });

  it("finds all well, and is done once a voice was heard", async () => {
    const { preflight, results } = await run();
    expect(isDone(preflight.state.get())).toBe(false);
    preflight.heard();
    expect(isDone(preflight.state.get())).toBe(true);
    preflight.answer("good");
    expect(results()).toEqual({
      camera: "good",
      microphone: "good",
      speaker: "good",
      browser: "good",
      socket: "good",
      udp: "good",
      tcp: "good",
      tls: "good",
      download: "over-8",
      upload: "over-4",
      latency: "under-50",
      jitter: "under-10",
    });
  });

  it("calls a microphone silent after a while, until it is heard", async () => {
    const { preflight, timers, results } = await run();
    await timers.pass(14_999);
    expect(preflight.state.get().phases.microphone).toBe("running");
    await timers.pass(1);
    expect(results().microphone).toBe("silent");
    preflight.heard();
    expect(results().microphone).toBe("good");
  });

  it("listens anew to another microphone", async () => {
    const { preflight, results } = await run();
    preflight.heard();
    await preflight.choose("microphone", "other");
    expect(preflight.state.get().phases.microphone).toBe("running");
    preflight.heard();
    expect(results().microphone).toBe("good");
  });

  it("says why a camera does not come, and takes it when it comes after all", async () => {
    const denied = ["video"];
    const { preflight, results } = await run({}, denied);
    expect(results().camera).toBe("refused");
    denied.pop();
    preflight.retry("camera");
    expect(preflight.state.get().phases.camera).toBe("running");
    await settled();
    expect(results().camera).toBe("good");
  });

  it("says that there is no relay to ask", async () => {
    const { results } = await run({ iceServers: () => Promise.resolve([]) });
    expect(results()).toMatchObject({ udp: "not-configured", tcp: "not-configured", tls: "not-configured" });
  });

  it("asks each relay in one way only, and keeps the answers apart", async () => {
    const { results } = await run({
      relay: (servers) => {
        const urls = servers.flatMap((server) => server.urls).join();
        return Promise.resolve(
          urls.startsWith("turns:") ? "good" : urls.includes("tcp") ? "refused" : "blocked",
        );
      },
    });
    expect(results()).toMatchObject({ udp: "blocked", tcp: "refused", tls: "good" });
  });

  it("knows that UDP passes where only the relay does not answer", async () => {
    const { results } = await run({
      relay: () => Promise.resolve("blocked"),
      answers: () => Promise.resolve(true),
    });
    expect(results().udp).toBe("answer-only");
  });

  it("tells a closed WebSocket, and then no delay", async () => {
    const { results } = await run({ echo: () => Promise.resolve([]) });
    expect(results()).toMatchObject({ socket: "blocked", latency: "not-run", jitter: "not-run" });
  });

  it("blames no line for a server that has too many tests to run", async () => {
    const busy = () => Promise.reject(new ServerBusy());
    const { results } = await run({ iceServers: busy, echo: busy, download: busy, upload: busy });
    expect(results()).toMatchObject({
      socket: "busy",
      udp: "not-run",
      tls: "not-run",
      download: "not-run",
      upload: "not-run",
    });
  });

  /** Runs with downloads that take so long, one after the other. */
  async function downloading(...durations: readonly number[]) {
    const sizes: string[] = [];
    const { results } = await run({
      download: (size) => {
        sizes.push(size);
        return Promise.resolve({ bytes: 131_072, milliseconds: durations[sizes.length - 1] ?? 0 });
      },
    });
    return { sizes, download: results().download };
  }

  it("spares a slow line the long transfer", async () => {
    expect(await downloading(5000, 5000)).toEqual({ sizes: ["short", "short"], download: "under-half" });
    expect(await downloading(10_000)).toEqual({ sizes: ["short"], download: "under-half" });
  });

  it("does not blame the line for a server that had to wake up", async () => {
    expect(await downloading(1500, 100)).toEqual({ sizes: ["short", "short"], download: "over-8" });
  });

  it("says that the browser's question was overlooked, and ends without an answer, which may still come", async () => {
    let allow: () => void = () => undefined;
    const all = setUp();
    all.hold((go) => (allow = go));
    all.preflight.start();
    await settled();
    await all.timers.pass(9999);
    expect(all.preflight.state.get().overlooked).toBe(false);
    await all.timers.pass(1);
    expect(all.preflight.state.get().overlooked).toBe(true);
    await all.timers.pass(20_000);
    expect(isDone(all.preflight.state.get())).toBe(true);
    expect(all.results()).toMatchObject({ camera: "not-run", microphone: "not-run" });
    allow();
    await settled();
    all.preflight.heard();
    expect(all.results()).toMatchObject({ camera: "good", microphone: "good" });
    expect(all.preflight.state.get().overlooked).toBe(false);
  });

  it("lets all devices go when it is left, and says nothing more", async () => {
    const { preflight, tracks } = await run();
    const last = preflight.state.get();
    preflight.close();
    preflight.answer("good");
    expect(tracks.every((track) => track.stopped)).toBe(true);
    expect(preflight.state.get()).toBe(last);
  });
});
