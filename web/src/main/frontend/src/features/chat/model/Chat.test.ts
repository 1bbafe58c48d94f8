import { describe, expect, it } from "vitest";
import type { Line, ServerMessage } from "../../../generated/messages.gen";
import { settled } from "../../../shared/model/ManualTimers";
import { RequestFailed } from "../../signalling/model/RequestFailed";
import type { Request } from "../../signalling/model/SignallingConnection";
import { Chat, unread, type ChatMarks, type ChatNeeds } from "./Chat";

const line = (number: number, more: Partial<Line> = {}): Line => ({
  number,
  id: `line-${number}`,
  participant: "ana",
  name: "Ana",
  text: `message ${number}`,
  at: "2026-01-01T10:00:00Z",
  ...more,
});
const upTo = (last: number) => Array.from({ length: last }, (_, i) => line(i + 1));
const joined = (you = "me"): ServerMessage => ({
  type: "joined",
  seq: 1,
  ref: 1,
  you,
  role: "participant",
  participants: [],
  closesAt: "",
  iceServers: [],
  strain: "none",
});

/** A room whose server keeps `kept`, ten lines to a page, and refuses with `refusal` while there is one. */
function room(kept: readonly Line[] = [], marks: ChatMarks = { own: [], readUpTo: 0 }) {
  const server = { kept: [...kept], refusal: null as string | null, asked: [] as Request[] };
  const remembered: ChatMarks[] = [];
  const answer = (message: Request): ServerMessage => {
    if (message.type !== "read-chat") return { type: "done", seq: 1, ref: 1 };
    const before = server.kept.filter(({ number }) => message.before === 0 || number < message.before);
    return {
      type: "chat-history",
      seq: 1,
      ref: 1,
      lines: before.slice(-10),
      more: before.length > 10,
    };
  };
  let ids = 0;
  const chat = new Chat({
    request: ((message: Request) => {
      server.asked.push(message);
      if (server.refusal !== null) return Promise.reject(new RequestFailed(server.refusal));
      return Promise.resolve(answer(message));
    }) as ChatNeeds["request"],
    newId: () => `id-${++ids}`,
    marks,
    remember: (now) => remembered.push(now),
  });
  const said = (one: Line) => {
    server.kept.push(one);
    chat.heard({ type: "chat-line", seq: 1, line: one });
  };
  const numbers = () => chat.log.get().lines.map(({ number }) => number);
  const sent = () => server.asked.filter(({ type }) => type === "say");
  return { chat, server, said, numbers, sent, remembered };
}

async function joinedRoom(kept: readonly Line[] = [], marks?: ChatMarks) {
  const all = room(kept, marks);
  all.chat.heard(joined());
  await settled();
  return all;
}

describe("the conversation of a room", () => {
  it("shows the last lines to one who comes late, and the earlier ones on demand", async () => {
    const { chat, numbers } = await joinedRoom(upTo(25));
    expect(numbers()).toEqual([16, 17, 18, 19, 20, 21, 22, 23, 24, 25]);
    expect(chat.log.get().more).toBe(true);
    await chat.readEarlier();
    await chat.readEarlier();
    expect(numbers()).toHaveLength(25);
    expect(chat.log.get().more).toBe(false);
  });

  it("shows a line that came before the past was read once, and in its place", async () => {
    const { chat, server, said, numbers } = room(upTo(2));
    chat.heard(joined());
    said(line(3));
    await settled();
    expect(numbers()).toEqual([1, 2, 3]);
    expect(server.asked).toHaveLength(1);
  });

  it("does not show twice what it is told twice", async () => {
    const { said, numbers } = await joinedRoom();
    said(line(1));
    said(line(1));
    expect(numbers()).toEqual([1]);
  });

  it("asks for what misses when a number was skipped", async () => {
    const { server, said, numbers } = await joinedRoom(upTo(3));
    server.kept.push(line(4), line(5));
    said(line(6));
    await settled();
    expect(numbers()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("fills a long hole after a cut page by page", async () => {
    const { chat, server, numbers } = await joinedRoom(upTo(5));
    server.kept = upTo(48);
    chat.heard(joined("me again"));
    await settled();
    expect(numbers()).toEqual(upTo(48).map(({ number }) => number));
  });

  it("cuts off what lies before a hole that cannot be filled", async () => {
    const { chat, server, numbers } = await joinedRoom(upTo(3));
    server.kept = [line(30), line(31)];
    chat.heard(joined("me again"));
    await settled();
    expect(numbers()).toEqual([30, 31]);
    expect(chat.log.get().more).toBe(true);
    expect(chat.reading.get()).toBe("done");
  });

  it("says when the past could not be read, and reads it on demand", async () => {
    const { chat, server, numbers } = room(upTo(2));
    server.refusal = "timeout";
    chat.heard(joined());
    await settled();
    expect(chat.reading.get()).toBe("failed");
    server.refusal = null;
    await chat.readAgain();
    expect(numbers()).toEqual([1, 2]);
    expect(chat.reading.get()).toBe("done");
  });

  it("shows an own message at once, and as kept when its line comes", async () => {
    const { chat, said } = await joinedRoom();
    chat.say("  Bonjour\n");
    expect(chat.log.get().outgoing).toEqual([{ id: "id-1", text: "Bonjour", problem: null }]);
    said(line(1, { id: "id-1", participant: "me" }));
    expect(chat.log.get().outgoing).toEqual([]);
  });

  it("sends nothing for nothing", async () => {
    const { chat, sent } = await joinedRoom();
    chat.say(" \n ");
    expect(sent()).toEqual([]);
  });

  it("keeps a message that failed, and sends it again under the same id", async () => {
    const { chat, server, sent } = await joinedRoom();
    server.refusal = "timeout";
    chat.say("Bonjour");
    await settled();
    expect(chat.log.get().outgoing).toMatchObject([{ problem: "timeout" }]);
    server.refusal = null;
    chat.sayAgain("id-1");
    expect(chat.log.get().outgoing).toMatchObject([{ problem: null }]);
    const say = { type: "say", id: "id-1", text: "Bonjour" };
    expect(sent()).toEqual([say, say]);
  });

  it("sends again after a cut what was on its way, in order, but not what was refused", async () => {
    const { chat, server, sent } = await joinedRoom();
    server.refusal = "chat-too-long";
    chat.say("refusé");
    await settled();
    server.refusal = "connection-lost";
    chat.say("un");
    chat.say("deux");
    await settled();
    server.refusal = null;
    server.asked.length = 0;
    chat.heard(joined("me again"));
    expect(sent()).toMatchObject([{ text: "un" }, { text: "deux" }]);
  });

  it("takes what the server had kept before the cut as arrived", async () => {
    const { chat, server } = await joinedRoom();
    server.refusal = "connection-lost";
    chat.say("Bonjour");
    await settled();
    server.refusal = null;
    server.kept.push(line(1, { id: "id-1", participant: "me" }));
    chat.heard(joined("me again"));
    await settled();
    expect(chat.log.get().outgoing).toEqual([]);
  });
});

describe("what has not been seen", () => {
  it("is what others said since it was last read", async () => {
    const { chat, said, remembered } = await joinedRoom(upTo(2));
    const waiting = () => unread(chat.log.get(), chat.marks.get());
    expect(waiting()).toBe(2);
    chat.markRead();
    said(line(3, { participant: "me" }));
    said(line(4));
    expect(waiting()).toBe(1);
    expect(remembered.at(-1)).toEqual({ own: ["me"], readUpTo: 2 });
  });

  it("knows one's own words of an earlier visit", async () => {
    const { chat } = await joinedRoom([line(1, { participant: "before" }), line(2)], {
      own: ["before"],
      readUpTo: 0,
    });
    expect(unread(chat.log.get(), chat.marks.get())).toBe(1);
  });

  it("is announced when it is new and of somebody else, and only once", async () => {
    const { chat, said } = await joinedRoom(upTo(2));
    const heard: number[] = [];
    chat.heardLast.subscribe(() => heard.push(chat.heardLast.get()?.number ?? 0));
    said(line(3));
    said(line(3));
    said(line(4, { participant: "me" }));
    expect(heard).toEqual([3]);
  });
});
