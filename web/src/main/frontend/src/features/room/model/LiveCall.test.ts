import { describe, expect, it } from "vitest";
import type { ClientMessage, Participant, ServerMessage } from "../../../generated/messages.gen";
import { ManualTimers, settled } from "../../../shared/model/ManualTimers";
import { LocalMedia } from "../../devices/model/LocalMedia";
import { FakeServer } from "../../signalling/model/FakeServer";
import { FakePeer } from "./FakePeer";
import { LiveCall } from "./LiveCall";

const ana: Participant = {
  id: "ana",
  name: "Ana",
  role: "host",
  microphone: true,
  camera: true,
  screen: false,
};
const offer = (reception: string, sdp = "their offer"): ServerMessage => ({
  type: "offer",
  seq: 2,
  reception,
  sdp,
  streams: [
    { mid: "0", participant: null, source: "mix", kind: "audio" },
    { mid: "1", participant: "ana", source: "camera", kind: "video" },
  ],
});

function kindly(message: ClientMessage): ServerMessage | null {
  switch (message.type) {
    case "join":
      return {
        type: "joined",
        seq: 1,
        ref: message.ref,
        you: "me",
        role: "participant",
        participants: [ana],
        closesAt: "",
        iceServers: [],
        strain: "none",
      };
    case "publish":
    case "restart-sending":
      return { type: "published", seq: 1, ref: message.ref, sdp: "their answer", maxBitrate: 1_000_000 };
    case "read-chat":
      return { type: "chat-history", seq: 1, ref: message.ref, lines: [], more: false };
    case "candidate":
    case "report-flow":
    case "beat":
      return null;
    default:
      return { type: "done", seq: 1, ref: message.ref };
  }
}

const track = (kind: string) => ({
  kind,
  enabled: true,
  muted: false,
  onended: null as (() => void) | null,
  stop: () => undefined,
  getSettings: () => ({ height: 720 }),
});
const streamOf = (constraints: MediaStreamConstraints) => {
  const tracks = (["audio", "video"] as const).filter((kind) => constraints[kind] !== undefined).map(track);
  return {
    getTracks: () => tracks,
    getAudioTracks: () => tracks.filter(({ kind }) => kind === "audio"),
    getVideoTracks: () => tracks.filter(({ kind }) => kind === "video"),
  } as unknown as MediaStream;
};

async function enter({ camera = false, microphone = false, answer = kindly } = {}) {
  const server = new FakeServer();
  server.answer = answer;
  const timers = new ManualTimers();
  const peers: FakePeer[] = [];
  const presence: string[] = [];
  const clock = { now: 0 };
  const network: { back: () => void } = { back: () => undefined };
  const door = { whyNot: Promise.resolve<string | null>(null) };
  const local = new LocalMedia(
    {
      isSecure: true,
      getUserMedia: (constraints) => Promise.resolve(streamOf(constraints)),
      getScreen: () => Promise.resolve(streamOf({ video: true, audio: true })),
    },
    { camera: "", microphone: "" },
  );
  await local.start(camera, microphone);
  const call = new LiveCall({
    name: "Moi",
    role: "participant",
    local,
    openWire: server.openWire,
    newPeer: () => {
      const peer = new FakePeer(`${peers.length} `);
      peers.push(peer);
      return peer as unknown as RTCPeerConnection;
    },
    videoCodecs: () => [],
    timers,
    now: () => clock.now,
    onOnline: (action) => {
      network.back = action;
      return () => (network.back = () => undefined);
    },
    whyNot: () => door.whyNot,
    onPresence: (change, name) => presence.push(`${name} ${change}`),
    chat: { newId: () => "id", marks: { own: [], readUpTo: 0 }, remember: () => undefined },
  });
  call.enter();
  server.accept();
  await settled();
  return { server, timers, peers, presence, door, local, call, clock, network };
}

/** What was asked for, but for the chat's reading and what the browser says by the way. */
const aside = new Set(["beat", "candidate", "read-chat"]);
const kinds = (server: FakeServer) =>
  server.line.sent.map(({ type }) => type).filter((type) => !aside.has(type));

describe("a visit to a live room", () => {
  it("joins and receives; nothing is published while both devices are off", async () => {
    const { server, call } = await enter();
    expect(kinds(server)).toEqual(["join", "receive"]);
    expect(call.state.get()).toMatchObject({ phase: "live", you: "me" });
  });

  it("publishes at once what was on at the door, each source on a connection of its own", async () => {
    const { server, peers } = await enter({ camera: true, microphone: true });
    expect(server.sent("publish")).toMatchObject([
      { source: "camera", sdp: "my offer", on: true },
      { source: "microphone", sdp: "my offer", on: true },
    ]);
    expect(peers.map(({ told }) => told)).toEqual([["their answer"], ["their answer"]]);
  });

  it("publishes a camera that is turned on, in layers within what it may take, and ends it when it is turned off", async () => {
    const { server, local, peers } = await enter();
    await local.setCamera(true);
    await settled();
    const layers = peers[0]?.senders[0]?.encodings ?? [];
    expect(layers.map(({ rid, scaleResolutionDownBy }) => [rid, scaleResolutionDownBy])).toEqual([
      ["h", 1],
      ["m", 2],
      ["l", 4],
    ]);
    expect(layers.reduce((sum, { maxBitrate = 0 }) => sum + maxBitrate, 0)).toBeLessThanOrEqual(1_000_000);
    await local.setCamera(false);
    await settled();
    expect(kinds(server).slice(2)).toEqual(["publish", "unpublish"]);
    expect(peers[0]?.closed).toBe(true);
  });

  it("only announces a microphone that is closed and opened again, and lets its connection go after half a minute", async () => {
    const { server, local, timers, peers } = await enter({ microphone: true });
    await local.setMicrophone(false);
    await timers.pass(29_000);
    await local.setMicrophone(true);
    await timers.pass(29_000);
    expect(server.sent("set-microphone").map(({ on }) => on)).toEqual([false, true]);
    expect(peers[0]?.closed).toBe(false);
    await local.setMicrophone(false);
    await timers.pass(30_000);
    expect(server.sent("unpublish")).toMatchObject([{ source: "microphone" }]);
    expect(peers[0]?.closed).toBe(true);
    await local.setMicrophone(true);
    await settled();
    expect(server.sent("publish")).toHaveLength(2);
  });

  it("announces a microphone that is closed while the server is answering, once it has answered", async () => {
    const { server, local } = await enter({
      microphone: true,
      answer: (message) => (message.type === "publish" ? null : kindly(message)),
    });
    await local.setMicrophone(false);
    expect(server.sent("set-microphone")).toEqual([]);
    const [publish] = server.sent("publish");
    server.say({ type: "published", seq: 2, ref: publish?.ref ?? 0, sdp: "their answer", maxBitrate: 0 });
    await settled();
    expect(server.sent("set-microphone")).toMatchObject([{ on: false }]);
  });

  it("shares a screen with its sound beside the camera, until the browser's own button ends it", async () => {
    const { server, local, peers } = await enter({ camera: true });
    await local.screen.start();
    await settled();
    expect(server.sent("publish").map(({ source }) => source)).toEqual(["camera", "screen"]);
    expect(peers[1]?.senders.map(({ encodings }) => encodings.length)).toEqual([1, 1]);
    const { picture } = local.screen.state.get();
    picture?.onended?.(new Event("ended"));
    await settled();
    expect(server.sent("unpublish")).toMatchObject([{ source: "screen" }]);
    expect(peers.map(({ closed }) => closed)).toEqual([false, true]);
  });

  it("lets the device rest that a host has stopped, and says which one until it is on again", async () => {
    const { server, local, call } = await enter({ camera: true, microphone: true });
    server.say({ type: "source-stopped", seq: 3, source: "microphone" });
    await settled();
    expect(local.state.get()).toMatchObject({ microphone: { on: false }, camera: { on: true } });
    expect(call.stopped.get()).toBe("microphone");
    await local.setMicrophone(true);
    expect(call.stopped.get()).toBeNull();
  });

  it("answers offers, and renegotiates the same reception on the same connection", async () => {
    const { server, peers, call } = await enter();
    server.say(offer("r1"));
    server.say(offer("r1", "their second offer"));
    await settled();
    expect(peers).toHaveLength(1);
    expect(peers[0]?.told).toEqual(["their offer", "their second offer"]);
    expect(server.sent("answer").map(({ reception }) => reception)).toEqual(["r1", "r1"]);
    expect(call.media.get().get("ana")?.camera).toBe("0 track 1");
    expect(call.sounds.get()).toEqual([{ id: "mix", track: "0 track 0", muted: false }]);
  });

  it("takes a new connection for a new reception", async () => {
    const { server, peers } = await enter();
    server.say(offer("r1"));
    await settled();
    server.say(offer("r2"));
    await settled();
    expect(peers.map(({ closed }) => closed)).toEqual([true, false]);
  });

  it("asks for a new reception after an offer that makes no sense", async () => {
    const { server, timers } = await enter();
    server.say(offer("r1", "nonsense"));
    await settled();
    await timers.pass(1300);
    expect(server.sent("receive")).toHaveLength(2);
  });

  it("makes only the connection anew that could not be mended", async () => {
    const { server, timers, peers } = await enter({ microphone: true });
    server.answer = (message) =>
      message.type === "restart-sending"
        ? { type: "refused", seq: 3, ref: message.ref, code: "out-of-order" }
        : kindly(message);
    peers[0]?.becomes("failed");
    await settled();
    await timers.pass(1300);
    expect(kinds(server).slice(2)).toEqual(["publish", "restart-sending", "unpublish", "publish"]);
  });

  it("takes back a publication whose answer came too late, before the next try", async () => {
    const { server, timers } = await enter({
      microphone: true,
      answer: (message) => (message.type === "publish" ? null : kindly(message)),
    });
    await timers.pass(10_000);
    server.answer = kindly;
    await timers.pass(1300);
    expect(
      kinds(server)
        .filter((kind) => kind !== "receive")
        .slice(1),
    ).toEqual(["publish", "unpublish", "publish"]);
  });

  it("takes it back again when even the taking back was not answered", async () => {
    const { server, timers, call } = await enter({
      microphone: true,
      answer: (message) =>
        message.type === "publish" || message.type === "unpublish" ? null : kindly(message),
    });
    await timers.pass(22_000);
    server.answer = kindly;
    await timers.pass(3000);
    expect(kinds(server).slice(1)).toEqual(["receive", "publish", "unpublish", "unpublish", "publish"]);
    expect(call.mediaState.get()).toBe("flowing");
  });

  it("leaves everything as it is when the media server went away, until it is its turn", async () => {
    const { server, timers, call, peers } = await enter({ microphone: true });
    server.say(offer("r1"));
    await settled();
    server.say({ type: "media-lost", seq: 3 });
    await timers.pass(14_000);
    expect(call.mediaState.get()).toBe("lost");
    expect(kinds(server).slice(1)).toEqual(["receive", "publish", "answer"]);
    expect(call.media.get().get("ana")?.camera).toBe("1 track 1");
    server.say({ type: "renew-media", seq: 4 });
    await timers.pass(1300);
    expect(kinds(server).slice(4)).toEqual(["receive", "publish"]);
    expect(call.mediaState.get()).toBe("flowing");
    expect(peers[1]?.closed).toBe(false);
  });

  it("gives back the place of a camera that is turned off while the media server is away", async () => {
    const { server, local } = await enter({ camera: true });
    server.say({ type: "media-lost", seq: 3 });
    await local.setCamera(false);
    server.say({ type: "renew-media", seq: 4 });
    await settled();
    expect(server.sent("unpublish")).toMatchObject([{ source: "camera" }]);
    expect(server.sent("publish")).toHaveLength(1);
  });

  it("does not wait for its turn longer than 15 seconds", async () => {
    const { server, timers, call } = await enter();
    server.say({ type: "media-lost", seq: 3 });
    await timers.pass(15_000);
    expect(server.sent("receive")).toHaveLength(2);
    expect(call.mediaState.get()).toBe("flowing");
  });

  it("says that connections are being made, tries again with growing waits, and says when they stand", async () => {
    const { server, timers, call } = await enter({
      microphone: true,
      answer: (message) =>
        message.type === "publish" || message.type === "receive"
          ? { type: "refused", seq: 3, ref: message.ref, code: "media-unavailable" }
          : kindly(message),
    });
    expect(call.mediaState.get()).toBe("renewing");
    await timers.pass(4000);
    expect(server.sent("receive").length).toBe(3);
    server.answer = kindly;
    await timers.pass(5000);
    expect(call.mediaState.get()).toBe("flowing");
    expect(call.state.get().phase).toBe("live");
  });

  it("says that connections are late, and that nothing comes through once two in a row never stood", async () => {
    const { server, timers, peers, call } = await enter();
    server.say(offer("r1"));
    await settled();
    await timers.pass(5000);
    expect(call.mediaState.get()).toBe("flowing");
    await timers.pass(1500);
    expect(call.mediaState.get()).toBe("renewing");
    for (const next of ["r2", "r3"]) {
      peers.at(-1)?.becomes("failed");
      await timers.pass(8000);
      server.say(offer(next));
      await timers.pass(1000);
      expect(call.mediaState.get()).toBe(next === "r2" ? "renewing" : "blocked");
    }
    peers.at(-1)?.becomes("connected");
    expect(call.mediaState.get()).toBe("flowing");
  });

  it("keeps the last picture until the new connection has one", async () => {
    const { server, timers, call, peers } = await enter();
    call.show([{ participant: "ana", source: "camera", height: 300 }]);
    server.say(offer("r1"));
    await settled();
    server.say({ type: "media-lost", seq: 3 });
    server.say({ type: "renew-media", seq: 4 });
    await settled();
    server.say(offer("r2"));
    await timers.pass(300);
    expect(call.media.get().get("ana")?.camera).toBe("0 track 1");
    expect(call.sounds.get()).toMatchObject([{ track: "1 track 0" }]);
    peers.slice(1).forEach((peer) => {
      peer.statistics = [{ type: "inbound-rtp", kind: "video", mid: "1", framesDecoded: 1 }];
    });
    await timers.pass(100);
    expect(call.media.get().get("ana")?.camera).toBe("1 track 1");
    expect(peers.map(({ closed }) => closed)).toEqual([true, false]);
  });

  it("keeps a connection whose pictures are not shown any more, for the server fills it again", async () => {
    const { server, timers, call, peers } = await enter();
    const pictures = {
      ...offer("r1"),
      streams: [{ mid: "0", participant: "ana", source: "camera", kind: "video" }],
    };
    call.show([{ participant: "ana", source: "camera", height: 300 }]);
    server.say(pictures);
    await timers.pass(300);
    call.show([{ participant: "bob", source: "camera", height: 300 }]);
    await timers.pass(300);
    server.say({ ...pictures, streams: [{ mid: "0", participant: "bob", source: "camera", kind: "video" }] });
    await settled();
    expect(peers.map(({ closed }) => closed)).toEqual([false]);
    expect(server.sent("answer")).toHaveLength(2);
    expect(call.media.get().get("bob")?.camera).toBe("0 track 0");
  });

  it("says within 700 ms whether anything comes in", async () => {
    const { server, timers, peers } = await enter();
    server.say(offer("r1"));
    await settled();
    peers[0]?.hasReceived(1000);
    server.say({ type: "check-flow", seq: 3 });
    await timers.pass(100);
    peers[0]?.hasReceived(2000);
    await timers.pass(600);
    server.say({ type: "check-flow", seq: 3 });
    await timers.pass(700);
    expect(server.sent("report-flow").map(({ flowing }) => flowing)).toEqual([true, false]);
  });

  it("mends a reception by an ICE restart when it is disconnected for two seconds", async () => {
    const { server, timers, peers, call } = await enter();
    server.say(offer("r1"));
    await settled();
    peers[0]?.becomes("disconnected");
    await timers.pass(1900);
    expect(server.sent("restart-receiving")).toEqual([]);
    await timers.pass(100);
    expect(server.sent("restart-receiving")).toMatchObject([{ reception: "r1" }]);
    expect(call.mediaState.get()).toBe("renewing");
    server.say(offer("r1", "their restart"));
    peers[0]?.becomes("connected");
    expect(call.mediaState.get()).toBe("flowing");
    await timers.pass(20_000);
    expect(peers[0]?.told).toEqual(["their offer", "their restart"]);
    expect(server.sent("receive")).toHaveLength(1);
  });

  it("mends what it sends by an ICE restart", async () => {
    const { server, timers, peers } = await enter({ camera: true });
    peers[0]?.becomes("failed");
    await settled();
    expect(server.sent("restart-sending")).toMatchObject([{ source: "camera", sdp: "my restart" }]);
    peers[0]?.becomes("connected");
    await timers.pass(20_000);
    expect(server.sent("publish")).toHaveLength(1);
  });

  it("mends all connections when the machine has a network again, or has slept", async () => {
    const { server, timers, network, clock } = await enter({ camera: true });
    server.say(offer("r1"));
    await settled();
    network.back();
    await settled();
    expect(kinds(server).slice(-2).sort()).toEqual(["restart-receiving", "restart-sending"]);
    await timers.pass(6000);
    clock.now += 60_000;
    await timers.pass(2000);
    expect(server.sent("restart-sending")).toHaveLength(2);
  });

  it("takes the server's candidates, also those that come before its description", async () => {
    const { server, peers } = await enter({
      camera: true,
      answer: (message) => (message.type === "publish" ? null : kindly(message)),
    });
    const candidate = { type: "remote-candidate", seq: 2, connection: "camera", mid: "0", index: 0 };
    server.say({ ...candidate, candidate: "early" });
    await settled();
    const [publish] = server.sent("publish");
    server.say({ type: "published", seq: 2, ref: publish?.ref ?? 0, sdp: "their answer", maxBitrate: 1 });
    await settled();
    server.say({ ...candidate, candidate: "late" });
    expect(peers[0]?.candidates).toMatchObject([{ candidate: "early" }, { candidate: "late" }]);
  });

  it("has what the page shows sent, in layers by size, and nothing in sound-only mode", async () => {
    const { server, timers, call } = await enter();
    call.show([
      { participant: "ana", source: "screen", height: 700 },
      { participant: "ana", source: "camera", height: 180 },
    ]);
    await timers.pass(200);
    call.setSoundOnly(true);
    await timers.pass(200);
    expect(server.sent("show").map(({ streams }) => streams)).toEqual([
      [
        { participant: "ana", source: "screen", layer: "high" },
        { participant: "ana", source: "camera", layer: "low" },
      ],
      [],
    ]);
  });

  it("tells the server of sound only that was chosen while the media server was away", async () => {
    const { server, timers, call } = await enter();
    call.show([{ participant: "ana", source: "camera", height: 700 }]);
    await timers.pass(200);
    server.say({ type: "media-lost", seq: 3 });
    call.setSoundOnly(true);
    await timers.pass(500);
    server.say({ type: "renew-media", seq: 4 });
    await timers.pass(500);
    expect(server.sent("show").map(({ streams }) => streams.length)).toEqual([1, 0]);
  });

  it("keeps the place of a camera while another one is taken", async () => {
    const { server, local } = await enter({ camera: true });
    await local.choose("camera", "other");
    await settled();
    expect(server.sent("unpublish")).toHaveLength(0);
    expect(server.sent("publish")).toHaveLength(1);
  });

  it("plays the room without the own voice as soon as that comes back, and the mix again once the microphone is closed", async () => {
    const { server, timers, local, call, peers } = await enter({ microphone: true });
    server.say(offer("r1"));
    peers[0]?.becomes("connected");
    await timers.pass(100);
    const heard = () => call.sounds.get().flatMap(({ id, muted }) => (muted ? [] : [id]));
    expect(heard()).toEqual(["mix"]);
    peers[0]?.hasReceived(200);
    await timers.pass(50);
    expect(heard()).toEqual(["return"]);
    await local.setMicrophone(false);
    expect(heard()).toEqual(["mix"]);
    await local.setMicrophone(true);
    expect(heard()).toEqual(["return"]);
  });

  it("says who talks, and what the room makes do with", async () => {
    const { server, call } = await enter();
    server.say({ type: "speaking", seq: 2, participant: "ana", speaking: true });
    server.say({ type: "strained", seq: 3, strain: "layers" });
    expect(call.speaking.get()).toEqual(["ana"]);
    expect(call.strain.get()).toBe("layers");
  });

  it("waits in the queue of a full room as long as it takes, its devices at rest, and then goes in", async () => {
    const { server, timers, call, local } = await enter({
      microphone: true,
      answer: (message) =>
        message.type === "join"
          ? { type: "queued", seq: 0, ref: message.ref, rank: 2, waitSeconds: 60 }
          : kindly(message),
    });
    expect(call.state.get()).toMatchObject({ phase: "queued", queue: { rank: 2, waitSeconds: 60 } });
    expect(local.state.get().microphone.track).toBeNull();
    await timers.pass(40_000);
    const [join] = server.sent("join");
    server.say(kindly({ type: "join", ref: join?.ref ?? 0, name: "Moi" }) ?? {});
    await settled();
    expect(call.state.get().phase).toBe("live");
    expect(server.sent("publish")).toMatchObject([{ source: "microphone", on: true }]);
  });

  it("does not let a new reception wait for the answers to the one that broke", async () => {
    const { server, timers, peers } = await enter({
      answer: (message) => (message.type === "answer" ? null : kindly(message)),
    });
    server.say(offer("r1"));
    server.say(offer("r1", "their second offer"));
    await settled();
    server.answer = (message) =>
      message.type === "restart-receiving"
        ? { type: "refused", seq: 3, ref: message.ref, code: "out-of-order" }
        : message.type === "answer"
          ? null
          : kindly(message);
    peers[0]?.becomes("failed");
    await settled();
    await timers.pass(1300);
    server.say(offer("r2"));
    await settled();
    expect(server.sent("answer").map(({ reception }) => reception)).toEqual(["r1", "r2"]);
    const last = server.sent("answer").at(-1);
    server.say({ type: "done", seq: 4, ref: last?.ref ?? 0 });
    await timers.pass(20_000);
    expect(peers.map(({ closed }) => closed)).toEqual([true, false]);
  });

  it.each(["media-unavailable", "bad-sdp", "fault"])(
    "asks again when the server could not offer what it wanted to: %s",
    async (code) => {
      const { server, timers, call } = await enter();
      server.say({ type: "refused", seq: 3, ref: null, code });
      expect(call.mediaState.get()).toBe("renewing");
      await timers.pass(2000);
      expect(server.sent("receive").length).toBe(2);
      expect(call.mediaState.get()).toBe("flowing");
    },
  );

  it("comes back by itself after a cut, as somebody new, with all that was on", async () => {
    const { server, timers, call } = await enter({ microphone: true });
    server.cut();
    expect(call.state.get().phase).toBe("reconnecting");
    await timers.pass(1300);
    server.accept();
    await settled();
    expect(kinds(server)).toEqual(["join", "receive", "publish"]);
    expect(call.state.get().phase).toBe("live");
  });

  it("does not come back to a room that has closed meanwhile", async () => {
    const { server, timers, call, door } = await enter();
    door.whyNot = Promise.resolve("room-closed");
    server.cut();
    await timers.pass(60_000);
    expect(server.lines).toHaveLength(1);
    expect(call.state.get()).toMatchObject({
      phase: "over",
      ending: { reason: "refused", code: "room-closed" },
    });
  });

  it.each(["ended-by-host", "time-over"] as const)(
    "is over for good when the room is: %s",
    async (reason) => {
      const { server, timers, call } = await enter({ camera: true });
      server.say({ type: "room-ended", seq: 9, reason });
      await timers.pass(60_000);
      expect(call.state.get()).toMatchObject({ phase: "over", ending: { reason } });
      expect(server.lines).toHaveLength(1);
      expect(server.line.closed).toBe(true);
    },
  );

  it("says goodbye when one leaves, and does not come back", async () => {
    const { server, timers, call } = await enter();
    call.leave();
    await timers.pass(60_000);
    expect(server.sent("leave")).toHaveLength(1);
    expect(call.state.get().ending).toEqual({ reason: "left" });
    expect(server.lines).toHaveLength(1);
  });

  it("tries again although nobody answers whether the room can still be entered", async () => {
    const { server, timers, door } = await enter();
    door.whyNot = new Promise(() => undefined);
    server.cut();
    await timers.pass(20_000);
    expect(server.lines).toHaveLength(2);
  });

  it("does not wait for its next try once the machine has a network again", async () => {
    const { server, timers, network } = await enter();
    for (let cut = 0; cut < 6; cut++) {
      server.cut();
      await timers.pass(40_000);
    }
    server.cut();
    const before = server.lines.length;
    network.back();
    await timers.pass(0);
    expect(server.lines).toHaveLength(before + 1);
  });

  it("stops at a refusal that will not pass", async () => {
    const { call } = await enter({
      answer: (message) =>
        "ref" in message ? { type: "refused", seq: 0, ref: message.ref, code: "revoked-link" } : null,
    });
    expect(call.state.get().ending).toEqual({ reason: "refused", code: "revoked-link" });
  });

  it.each(["no-pass", "revoked-link", "not-open-yet", "room-closed", "not-found"])(
    "is over when the server turns it away at the door: %s",
    async (code) => {
      const { server, timers, call } = await enter({ answer: () => null });
      server.say({ type: "refused", seq: 0, ref: null, code });
      server.cut();
      await timers.pass(60_000);
      expect(call.state.get()).toMatchObject({ phase: "over", ending: { reason: "refused", code } });
      expect(server.lines).toHaveLength(1);
    },
  );

  it("is over when the server knows itself by another address, also on the way back", async () => {
    const { server, timers, call } = await enter();
    server.cut();
    await timers.pass(1300);
    server.accept();
    server.say({ type: "refused", seq: 0, ref: null, code: "not-allowed" });
    expect(call.state.get()).toMatchObject({ phase: "over", ending: { reason: "other-address" } });
  });

  it("goes on trying after a fault at the door, and asks for no media there", async () => {
    const { server, timers, call } = await enter({ answer: () => null });
    server.say({ type: "refused", seq: 0, ref: null, code: "fault" });
    server.cut();
    await timers.pass(1300);
    expect(call.state.get().phase).toBe("joining");
    expect(call.mediaState.get()).toBe("flowing");
    expect(server.lines).toHaveLength(2);
  });

  it("goes on trying on the way back into a full room, where its own old seat may be the last", async () => {
    const { server, timers, call } = await enter();
    server.cut();
    await timers.pass(1300);
    server.accept();
    server.say({ type: "refused", seq: 0, ref: null, code: "room-full" });
    server.cut();
    await timers.pass(2500);
    server.accept();
    await settled();
    expect(call.state.get().phase).toBe("live");
  });

  it("waits ten seconds between its tries to enter a full room, with its devices at rest, and then goes in", async () => {
    const full = (message: ClientMessage): ServerMessage | null =>
      message.type === "join"
        ? { type: "refused", seq: 0, ref: message.ref, code: "room-full" }
        : kindly(message);
    const { server, timers, call, local } = await enter({ microphone: true, answer: full });
    expect(call.state.get()).toMatchObject({ phase: "full", ending: null });
    expect(local.state.get().microphone.track).toBeNull();
    await timers.pass(9_999);
    expect(server.lines).toHaveLength(1);
    await timers.pass(1);
    server.accept();
    await settled();
    expect(call.turnedAway.get()).toBe(2);
    server.answer = kindly;
    call.tryAgain();
    await timers.pass(0);
    server.accept();
    await settled();
    expect(call.state.get().phase).toBe("live");
    expect(server.sent("publish")).toMatchObject([{ source: "microphone", on: true }]);
  });

  it("waits as well when it is turned away at the door of a full room", async () => {
    const { server, timers, call } = await enter({ answer: () => null });
    server.say({ type: "refused", seq: 0, ref: null, code: "room-full" });
    server.cut();
    await timers.pass(10_000);
    expect(call.state.get().phase).toBe("full");
    expect(server.lines).toHaveLength(2);
  });

  it("leaves the room to the other window of the same person, and does not come back by itself", async () => {
    const { server, timers, call } = await enter();
    server.say({ type: "replaced", seq: 9 });
    server.cut();
    await timers.pass(60_000);
    expect(call.state.get()).toMatchObject({ phase: "over", ending: { reason: "replaced" } });
    expect(server.lines).toHaveLength(1);
  });

  it.each(["cameras-full", "camera-breaks-promise"])(
    "goes on without a picture that there is no place for, and takes it back when there is: %s",
    async (code) => {
      const noPlace = (message: ClientMessage): ServerMessage | null =>
        message.type === "publish" && message.source === "camera"
          ? { type: "refused", seq: 3, ref: message.ref, code }
          : kindly(message);
      const { server, call, local } = await enter({ camera: true, microphone: true, answer: noPlace });
      expect(local.state.get()).toMatchObject({ camera: { on: false }, microphone: { on: true } });
      expect(call.pictureRefused.get()).toEqual({ source: "camera", code });
      expect(call.mediaState.get()).toBe("flowing");
      expect(server.sent("unpublish")).toEqual([]);
      server.answer = kindly;
      await local.setCamera(true);
      await settled();
      expect(local.state.get().camera.on).toBe(true);
      expect(call.pictureRefused.get()).toBeNull();
    },
  );

  it("asks for somebody else's microphone to be closed", async () => {
    const { server, call } = await enter();
    await call.stopSource("ana", "microphone");
    expect(server.sent("stop-source")).toMatchObject([{ participant: "ana", source: "microphone" }]);
  });

  it("keeps what a host wanted in vain until it is done", async () => {
    const { server, call } = await enter();
    server.answer = ({ type, ...rest }) =>
      type === "stop-source" && "ref" in rest
        ? { type: "refused", seq: 2, ref: rest.ref, code: "fault" }
        : null;
    await expect(call.stopSource("ana", "microphone")).rejects.toThrow();
    expect(call.failed.get()).toBe("stop-source");
    server.answer = kindly;
    await call.stopSource("ana", "microphone");
    expect(call.failed.get()).toBeNull();
  });

  it("does not take a refusal in the room for one at the door", async () => {
    const { server, call } = await enter();
    server.say({ type: "refused", seq: 3, ref: null, code: "not-allowed" });
    expect(call.state.get().phase).toBe("live");
  });

  it("tells who comes and goes, by name", async () => {
    const { server, presence } = await enter();
    server.say({ type: "participant-joined", seq: 2, participant: { ...ana, id: "bob", name: "Bob" } });
    server.say({ type: "participant-left", seq: 3, participant: "ana", reason: "lost" });
    expect(presence).toEqual(["Bob joined", "Ana left"]);
  });

  it("does not tell of one who merely changes the window", async () => {
    const { server, presence } = await enter();
    server.say({ type: "participant-left", seq: 2, participant: "ana", reason: "replaced" });
    server.say({ type: "participant-joined", seq: 3, participant: { ...ana, id: "ana2" } });
    server.say({ type: "participant-joined", seq: 4, participant: { ...ana, id: "bob", name: "Bob" } });
    expect(presence).toEqual(["Bob joined"]);
  });

  it("takes part in the conversation", async () => {
    const { server, call } = await enter();
    call.chat.say("Bonjour");
    expect(server.sent("say")).toMatchObject([{ id: "id", text: "Bonjour" }]);
    const line = { number: 1, id: "id", participant: "me", name: "Moi", text: "Bonjour", at: "" };
    server.say({ type: "chat-line", seq: 2, line });
    expect(call.chat.log.get()).toMatchObject({ lines: [line], outgoing: [] });
  });
});
