import { describe, expect, it } from "vitest";
import type { Participant } from "../../../generated/messages.gen";
import { beforeJoining, nextRoomState, others, type RoomEvent } from "./roomState";

const person = (id: string, more: Partial<Participant> = {}): Participant => ({
  id,
  name: id,
  role: "participant",
  microphone: false,
  camera: false,
  screen: false,
  ...more,
});
const joined = {
  type: "joined",
  seq: 1,
  ref: 1,
  you: "me",
  role: "host",
  participants: [person("ana"), person("me")],
  closesAt: "2026-01-01T11:00:00Z",
  iceServers: [],
  strain: "none",
} satisfies RoomEvent;
const after = (...events: RoomEvent[]) => events.reduce(nextRoomState, beforeJoining("participant"));
const ids = (state: ReturnType<typeof after>) => state.participants.map(({ id }) => id);

describe("the room as one browser knows it", () => {
  it("is live once joined, with the role that the server gives", () => {
    expect(after(joined)).toMatchObject({ phase: "live", you: "me", role: "host" });
  });

  it("keeps people in the order in which they came, changes included", () => {
    const state = after(
      joined,
      { type: "participant-joined", seq: 2, participant: person("bob") },
      { type: "participant-changed", seq: 3, participant: person("ana", { camera: true }) },
      { type: "participant-left", seq: 4, participant: "me", reason: "lost" },
    );
    expect(ids(state)).toEqual(["ana", "bob"]);
    expect(state.participants[0]?.camera).toBe(true);
  });

  it("does not show anybody twice when told twice", () => {
    const again: RoomEvent = { type: "participant-joined", seq: 2, participant: person("ana") };
    expect(ids(after(joined, again, again))).toEqual(["ana", "me"]);
  });

  it("knows oneself apart", () => {
    expect(others(after(joined)).map(({ id }) => id)).toEqual(["ana"]);
  });

  it("keeps showing people while the line is cut, and takes the new list after", () => {
    const cut = after(joined, { type: "connection-lost" });
    expect(cut.phase).toBe("reconnecting");
    expect(ids(cut)).toEqual(["ana", "me"]);
    const back = nextRoomState(cut, { ...joined, you: "me2", participants: [person("me2")] });
    expect(back).toMatchObject({ phase: "live", you: "me2" });
    expect(ids(back)).toEqual(["me2"]);
  });

  it("waits in the queue, and hears of each step, until it is let in", () => {
    const queued: RoomEvent = { type: "queued", seq: 0, ref: 1, rank: 3, waitSeconds: 120 };
    const waiting = after(queued, { ...queued, rank: 2, waitSeconds: null });
    expect(waiting).toMatchObject({ phase: "queued", queue: { rank: 2, waitSeconds: null } });
    expect(nextRoomState(waiting, joined)).toMatchObject({ phase: "live", queue: null });
    const cut = nextRoomState(waiting, { type: "connection-lost" });
    expect(cut).toMatchObject({ phase: "queued", cut: true });
    expect(nextRoomState(cut, queued)).toMatchObject({ cut: false, queue: { rank: 3 } });
  });

  it("still shows the room when its own seat of before a cut is taken meanwhile", () => {
    const queued: RoomEvent = { type: "queued", seq: 0, ref: 1, rank: 1, waitSeconds: null };
    expect(after(joined, { type: "connection-lost" }, queued).phase).toBe("reconnecting");
  });

  it("stays over whatever comes after the end", () => {
    const state = after(joined, { type: "room-ended", seq: 9, reason: "ended-by-host" }, joined, {
      type: "connection-lost",
    });
    expect(state).toMatchObject({ phase: "over", ending: { reason: "ended-by-host" } });
  });
});
