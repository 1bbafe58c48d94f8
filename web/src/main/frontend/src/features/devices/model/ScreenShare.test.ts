import { describe, expect, it } from "vitest";
import { settled } from "../../../shared/model/ManualTimers";
import { ScreenShare } from "./ScreenShare";

function fakeTrack() {
  return { contentHint: "", stopped: false, onended: null as (() => void) | null, stop: stopTrack };
}
function stopTrack(this: { stopped: boolean }) {
  this.stopped = true;
}

function screenWith({ sound = false } = {}) {
  const picture = fakeTrack();
  const voice = fakeTrack();
  const stream = {
    getTracks: () => (sound ? [picture, voice] : [picture]),
    getVideoTracks: () => [picture],
    getAudioTracks: () => (sound ? [voice] : []),
  } as unknown as MediaStream;
  return { picture, voice, share: new ScreenShare(() => Promise.resolve(stream)), stream };
}

describe("the own screen", () => {
  it("comes with its sound, its letters kept sharp", async () => {
    const { share, picture, voice } = screenWith({ sound: true });
    await share.start();
    expect(share.state.get()).toEqual({ on: true, picture, sound: voice, problem: null });
    expect(picture.contentHint).toBe("detail");
    expect(voice.contentHint).toBe("music");
  });

  it("comes without sound where none is shared", async () => {
    const { share } = screenWith();
    await share.start();
    expect(share.state.get()).toMatchObject({ on: true, sound: null });
  });

  it("ends by the browser's own button, sound included", async () => {
    const { share, picture, voice } = screenWith({ sound: true });
    await share.start();
    picture.onended?.();
    expect(share.state.get()).toEqual({ on: false, picture: null, sound: null, problem: null });
    expect(voice.stopped).toBe(true);
  });

  it("is no problem when one thinks better of it", async () => {
    const share = new ScreenShare(() =>
      Promise.reject(new DOMException("Permission denied", "NotAllowedError")),
    );
    await share.start();
    expect(share.state.get()).toMatchObject({ on: false, problem: null });
  });

  it("is a problem when the system forbids it", async () => {
    const share = new ScreenShare(() =>
      Promise.reject(new DOMException("Permission denied by system", "NotAllowedError")),
    );
    await share.start();
    expect(share.state.get().problem).toBe("refused");
  });

  it("is let go when it comes after it was stopped again", async () => {
    const { stream, picture } = screenWith();
    let give: (stream: MediaStream) => void = () => undefined;
    const share = new ScreenShare(() => new Promise((resolve) => (give = resolve)));
    const coming = share.start();
    share.stop();
    give(stream);
    await coming;
    await settled();
    expect(picture.stopped).toBe(true);
    expect(share.state.get().on).toBe(false);
  });

  it("cannot be shared where the browser has no way to", async () => {
    const share = new ScreenShare(null);
    await share.start();
    expect(share.isPossible).toBe(false);
    expect(share.state.get().on).toBe(false);
  });
});
