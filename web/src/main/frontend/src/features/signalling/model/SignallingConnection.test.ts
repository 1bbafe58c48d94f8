import { describe, expect, it } from "vitest";
import type { ServerMessage } from "../../../generated/messages.gen";
import { ManualTimers, settled } from "../../../shared/model/ManualTimers";
import type { Timers } from "../../../shared/model/timers";
import { FakeServer } from "./FakeServer";
import { RequestFailed } from "./RequestFailed";
import { SignallingConnection } from "./SignallingConnection";

function call({ mayRetry = true, throttle = (timers: Timers) => timers } = {}) {
  const server = new FakeServer();
  const timers = new ManualTimers();
  const heard: ServerMessage[] = [];
  const events: string[] = [];
  const connection = new SignallingConnection({
    openWire: server.openWire,
    timers: throttle(timers),
    random: () => 0.5,
    onOpen: () => events.push("open"),
    onLost: () => events.push("lost"),
    onMessage: (message) => heard.push(message),
    mayRetry: () => Promise.resolve(mayRetry),
  });
  connection.start();
  server.accept();
  return { server, timers, heard, events, connection };
}

/** The timers of a page that has been hidden for a while: what is due waits for the next whole minute. */
const onceAMinute = (timers: Timers): Timers => ({
  after: (milliseconds, action) => timers.after(Math.ceil(milliseconds / 60_000) * 60_000, action),
});

const failure = (request: Promise<unknown>) =>
  request.then(
    () => "granted",
    (error: unknown) => (error instanceof RequestFailed ? error.code : "unexpected"),
  );

describe("the signalling connection", () => {
  it("matches an answer to its question by number", async () => {
    const { server, connection } = call();
    const first = connection.request({ type: "receive" }, "done");
    const second = connection.request({ type: "publish", source: "camera", sdp: "o", on: true }, "published");
    const [one] = server.sent("receive");
    const [two] = server.sent("publish");
    server.say({ type: "published", seq: 4, ref: two?.ref ?? 0, sdp: "answer" });
    server.say({ type: "done", seq: 4, ref: one?.ref ?? 0 });
    expect((await second).sdp).toBe("answer");
    expect((await first).type).toBe("done");
  });

  it("hands a refusal to the one who asked", async () => {
    const { server, connection } = call();
    server.answer = (message) =>
      "ref" in message ? { type: "refused", seq: 1, ref: message.ref, code: "not-allowed" } : null;
    expect(await failure(connection.request({ type: "end-for-all" }, "done"))).toBe("not-allowed");
  });

  it("gives up a question after ten seconds", async () => {
    const { timers, connection } = call();
    const outcome = failure(connection.request({ type: "receive" }, "done"));
    await timers.pass(10_000);
    expect(await outcome).toBe("timeout");
  });

  it("ignores what it does not know, and what is not even JSON", () => {
    const { server, heard } = call();
    server.say({ type: "fireworks", seq: 1 });
    server.line.handlers.received("{");
    server.line.handlers.received("[1]");
    server.say({ type: "beat", seq: 1, mood: "unknown field" });
    expect(heard.map((message) => message.type)).toEqual(["beat"]);
  });

  it("beats every twenty seconds", async () => {
    const { server, timers } = call();
    await timers.pass(19_000);
    expect(server.sent("beat")).toHaveLength(0);
    await timers.pass(1_000);
    server.say({ type: "beat", seq: 0 });
    await timers.pass(20_000);
    expect(server.sent("beat")).toHaveLength(2);
  });

  it("asks once more after 45 seconds of silence, and takes ten more for a dead line", async () => {
    const { server, timers, events } = call();
    await timers.pass(44_999);
    expect(server.sent("beat")).toHaveLength(2);
    await timers.pass(1);
    expect(server.sent("beat")).toHaveLength(3);
    await timers.pass(9_999);
    expect(events).toEqual(["open"]);
    await timers.pass(1);
    expect(events).toEqual(["open", "lost"]);
    expect(server.line.closed).toBe(true);
  });

  it("goes on when the server answers at the last moment", async () => {
    const { server, timers, events } = call();
    await timers.pass(54_000);
    server.say({ type: "beat", seq: 0 });
    await timers.pass(54_000);
    expect(events).toEqual(["open"]);
  });

  it("stays on the line in a hidden page, whose timers run once a minute", async () => {
    const { server, timers, events } = call({ throttle: onceAMinute });
    server.answer = (message) => (message.type === "beat" ? { type: "beat", seq: 0 } : null);
    await timers.pass(600_000);
    expect(events).toEqual(["open"]);
    server.answer = () => null;
    await timers.pass(180_000);
    expect(events).toEqual(["open", "lost"]);
  });

  it("calls again after 1, 2, 4 seconds, and after 1 again once it was let in", async () => {
    const { server, timers } = call();
    for (const wait of [1000, 2000, 4000]) {
      const before = server.lines.length;
      server.cut();
      await timers.pass(wait - 1);
      expect(server.lines).toHaveLength(before);
      await timers.pass(1);
      expect(server.lines).toHaveLength(before + 1);
    }
    server.accept();
    server.say({ type: "joined", seq: 1, ref: 1, you: "p", role: "host", participants: [], closesAt: "" });
    server.cut();
    await timers.pass(1000);
    expect(server.lines).toHaveLength(5);
  });

  it("fails the open questions when the line is cut", async () => {
    const { server, connection } = call();
    const outcome = failure(connection.request({ type: "receive" }, "done"));
    server.cut();
    expect(await outcome).toBe("connection-lost");
  });

  it("does not call again when there is no more right to", async () => {
    const { server, timers } = call({ mayRetry: false });
    server.cut();
    await timers.pass(60_000);
    expect(server.lines).toHaveLength(1);
  });

  it("does not call again once stopped, and hears nothing more from the old line", async () => {
    const { server, timers, connection, heard } = call();
    connection.stop();
    server.say({ type: "beat", seq: 1 });
    server.cut();
    await timers.pass(60_000);
    await settled();
    expect(heard).toEqual([]);
    expect(server.lines).toHaveLength(1);
  });
});
