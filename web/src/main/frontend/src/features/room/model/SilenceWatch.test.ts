import { describe, expect, it } from "vitest";
import { ManualTimers, settled } from "../../../shared/model/ManualTimers";
import { LocalMedia } from "../../devices/model/LocalMedia";
import { FakePeer } from "./FakePeer";
import { SilenceWatch } from "./SilenceWatch";

async function microphone() {
  const timers = new ManualTimers();
  const peer = new FakePeer();
  const track = { kind: "audio", enabled: true, muted: false, onended: null, stop: () => undefined };
  const stream = { getTracks: () => [track] } as unknown as MediaStream;
  const local = new LocalMedia(
    { isSecure: true, getUserMedia: () => Promise.resolve(stream), getScreen: null },
    { camera: "", microphone: "" },
  );
  const watch = new SilenceWatch({ timers, local, peer: () => peer as unknown as RTCPeerConnection });
  watch.start();
  await local.setMicrophone(true);
  let measured = 0;
  /** So many seconds in which the microphone gives that amplitude. */
  const gives = async (seconds: number, amplitude: number) => {
    for (let second = 0; second < seconds; second++) {
      measured++;
      const before = Number(peer.statistics[0]?.["totalAudioEnergy"] ?? 0);
      peer.statistics = [
        {
          type: "media-source",
          totalAudioEnergy: before + amplitude * amplitude,
          totalSamplesDuration: measured,
        },
      ];
      await timers.pass(1000);
    }
  };
  return { timers, track, local, watch, gives };
}

describe("the watch over the own microphone", () => {
  it("says that nothing comes from it, and takes that back once it is heard", async () => {
    const { watch, gives } = await microphone();
    await gives(5, 0);
    expect(watch.silent.get()).toBe(false);
    await gives(1, 0);
    expect(watch.silent.get()).toBe(true);
    await gives(1, 0.1);
    expect(watch.silent.get()).toBe(false);
  });

  it("says so when the system cut it off", async () => {
    const { watch, gives, track } = await microphone();
    await gives(3, 0.1);
    track.muted = true;
    await gives(6, 0.1);
    expect(watch.silent.get()).toBe(true);
  });

  it("says nothing of a microphone that is closed", async () => {
    const { watch, gives, local } = await microphone();
    await gives(6, 0);
    await local.setMicrophone(false);
    await settled();
    expect(watch.silent.get()).toBe(false);
    await gives(9, 0);
    expect(watch.silent.get()).toBe(false);
  });
});
