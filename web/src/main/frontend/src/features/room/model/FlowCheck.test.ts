import { describe, expect, it } from "vitest";
import { ManualTimers, settled } from "../../../shared/model/ManualTimers";
import { FakePeer } from "./FakePeer";
import { FlowCheck } from "./FlowCheck";

function check(...peers: FakePeer[]) {
  const timers = new ManualTimers();
  const flow = new FlowCheck({ timers, peers: () => peers as unknown as RTCPeerConnection[] });
  return { timers, flow };
}

describe("whether anything comes in", () => {
  it("is so when one connection of several has more than a moment before", async () => {
    const [still, moving] = [new FakePeer(), new FakePeer()];
    still.hasReceived(700);
    moving.hasReceived(100);
    const { timers, flow } = check(still, moving);
    const flowing = flow.isFlowing();
    await settled();
    await timers.pass(200);
    moving.hasReceived(101);
    await timers.pass(500);
    expect(await flowing).toBe(true);
  });

  it("is not so when nothing moves, or there is no connection", async () => {
    const still = new FakePeer();
    still.hasReceived(700);
    for (const { timers, flow } of [check(still), check()]) {
      const flowing = flow.isFlowing();
      await timers.pass(700);
      expect(await flowing).toBe(false);
    }
  });

  it("is told in time by a browser that does not count", async () => {
    const mute = new FakePeer();
    mute.getStats = () => new Promise(() => undefined);
    const { timers, flow } = check(mute);
    const flowing = flow.isFlowing();
    await timers.pass(650);
    expect(await flowing).toBe(false);
  });
});
