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
  publishing: true,
};
const offer = (reception: string, sdp = "their offer"): ServerMessage => ({
  type: "offer",
  seq: 2,
  reception,
  sdp,
  streams: [
    { mid: "0", participant: "ana", kind: "audio" },
    { mid: "1", participant: "ana", kind: "video" },
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
      };
    case "publish":
      return { type: "published", seq: 1, ref: message.ref, sdp: "their answer" };
    case "read-chat":
      return { type: "chat-history", seq: 1, ref: message.ref, lines: [], more: false };
    case "candidate":
    case "beat":
      return null;
    default:
      return { type: "done", seq: 1, ref: message.ref };
  }
}

const track = (kind: string) => ({ kind, enabled: true, onended: null, stop: () => undefined });
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
  const door = { whyNot: null as string | null };
  const local = new LocalMedia(
    { isSecure: true, getUserMedia: (constraints) => Promise.resolve(streamOf(constraints)) },
    { camera: "", microphone: "" },
  );
  await local.start(camera, microphone);
  const call = new LiveCall({
    name: "Moi",
    role: "participant",
    local,
    openWire: server.openWire,
    newPeer: () => {
      const peer = new FakePeer();
      peers.push(peer);
      return peer as unknown as RTCPeerConnection;
    },
    videoCodecs: () => [],
    timers,
    whyNot: () => Promise.resolve(door.whyNot),
    onPresence: (change, name) => presence.push(`${name} ${change}`),
    chat: { newId: () => "id", marks: { own: [], readUpTo: 0 }, remember: () => undefined },
  });
  call.enter();
  server.accept();
  await settled();
  return { server, timers, peers, presence, door, local, call };
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

  it("publishes at once what was on at the door", async () => {
    const { server, peers } = await enter({ camera: true, microphone: true });
    expect(server.sent("publish")[0]).toMatchObject({ sdp: "my offer", microphone: true, camera: true });
    expect(peers[0]?.told).toEqual(["their answer"]);
  });

  it("publishes at the first device that is turned on, and only announces what follows", async () => {
    const { server, local, peers } = await enter();
    await local.setMicrophone(true);
    await settled();
    await local.setCamera(true);
    await local.setMicrophone(false);
    await local.setCamera(false);
    await settled();
    expect(kinds(server).slice(2)).toEqual(["publish", "set-camera", "set-microphone", "set-camera"]);
    expect(peers[0]?.senders[1]?.track).toBeNull();
  });

  it("publishes all that is on when the offer goes out, also what came a moment after the first", async () => {
    const { server, local } = await enter();
    await local.start(true, true);
    await settled();
    expect(server.sent("publish")).toMatchObject([{ camera: true, microphone: true }]);
    expect(kinds(server)).toEqual(["join", "receive", "publish"]);
  });

  it("announces what changes while the server is answering, once it has answered", async () => {
    const { server, local } = await enter({
      answer: (message) => (message.type === "publish" ? null : kindly(message)),
    });
    await local.setCamera(true);
    await settled();
    await local.setMicrophone(true);
    expect(server.sent("set-microphone")).toEqual([]);
    const [publish] = server.sent("publish");
    server.say({ type: "published", seq: 2, ref: publish?.ref ?? 0, sdp: "their answer" });
    await settled();
    expect(server.sent("set-microphone")).toMatchObject([{ on: true }]);
  });

  it("answers offers, and renegotiates the same reception on the same connection", async () => {
    const { server, peers, call } = await enter();
    server.say(offer("r1"));
    server.say(offer("r1", "their second offer"));
    await settled();
    expect(peers).toHaveLength(1);
    expect(peers[0]?.told).toEqual(["their offer", "their second offer"]);
    expect(server.sent("answer").map(({ reception }) => reception)).toEqual(["r1", "r1"]);
    expect(call.media.get().get("ana")).toEqual({ audio: "voice", video: "picture" });
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

  it("redoes only the direction that broke", async () => {
    const { server, timers, peers } = await enter({ microphone: true });
    peers[0]?.breakDown();
    await timers.pass(1300);
    expect(kinds(server)).toEqual(["join", "receive", "publish", "unpublish", "publish"]);
  });

  it("takes back a publication whose answer came too late, before the next try", async () => {
    const { server, timers } = await enter({
      microphone: true,
      answer: (message) => (message.type === "publish" ? null : kindly(message)),
    });
    await timers.pass(10_000);
    server.answer = kindly;
    await timers.pass(1300);
    expect(kinds(server)).toEqual(["join", "receive", "publish", "unpublish", "publish"]);
  });

  it("takes it back again when even the taking back was not answered", async () => {
    const { server, timers, call } = await enter({ microphone: true });
    server.answer = (message) => (message.type === "unpublish" ? null : kindly(message));
    server.say({ type: "media-lost", seq: 3 });
    await timers.pass(11_300);
    server.answer = kindly;
    await timers.pass(3000);
    expect(server.sent("unpublish")).toHaveLength(2);
    expect(kinds(server).slice(-2)).toEqual(["unpublish", "publish"]);
    expect(call.mediaAway.get()).toBe(false);
  });

  it("says that the media are away, tries again with growing waits, and says when they are back", async () => {
    const { server, timers, call } = await enter({ microphone: true });
    server.answer = (message) =>
      message.type === "publish" || message.type === "receive"
        ? { type: "refused", seq: 3, ref: message.ref, code: "media-unavailable" }
        : kindly(message);
    server.say({ type: "media-lost", seq: 3 });
    expect(call.mediaAway.get()).toBe(true);
    await timers.pass(4000);
    expect(server.sent("receive").length).toBe(3);
    server.answer = kindly;
    await timers.pass(5000);
    expect(call.mediaAway.get()).toBe(false);
    expect(call.state.get().phase).toBe("live");
  });

  it("does not let a new reception wait for the answers to the one that broke", async () => {
    const { server, timers, peers } = await enter({
      answer: (message) => (message.type === "answer" ? null : kindly(message)),
    });
    server.say(offer("r1"));
    server.say(offer("r1", "their second offer"));
    await settled();
    peers[0]?.breakDown();
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
      expect(call.mediaAway.get()).toBe(true);
      await timers.pass(2000);
      expect(server.sent("receive").length).toBe(2);
      expect(call.mediaAway.get()).toBe(false);
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
    door.whyNot = "room-closed";
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
    expect(call.mediaAway.get()).toBe(false);
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
    expect(server.sent("publish")).toMatchObject([{ microphone: true, camera: false }]);
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

  it("goes on with sound alone when there is no place for the camera, and takes it back when there is", async () => {
    const noPlace = (message: ClientMessage): ServerMessage | null =>
      (message.type === "publish" && message.camera) || (message.type === "set-camera" && message.on)
        ? { type: "refused", seq: 3, ref: message.ref, code: "cameras-full" }
        : kindly(message);
    const { server, call, local } = await enter({ camera: true, microphone: true, answer: noPlace });
    expect(server.sent("publish").map(({ camera }) => camera)).toEqual([true, false]);
    expect(local.state.get()).toMatchObject({ camera: { on: false }, microphone: { on: true } });
    expect(call.camerasFull.get()).toBe(true);
    expect(call.mediaAway.get()).toBe(false);
    await local.setCamera(true);
    await settled();
    expect(local.state.get().camera.on).toBe(false);
    server.answer = kindly;
    await local.setCamera(true);
    await settled();
    expect(local.state.get().camera.on).toBe(true);
    expect(call.camerasFull.get()).toBe(false);
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
