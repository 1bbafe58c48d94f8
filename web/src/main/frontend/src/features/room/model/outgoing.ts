import type { LocalMedia } from "../../devices/model/LocalMedia";
import type { ScreenState } from "../../devices/model/ScreenShare";
import { cameraEncodings, withMaxBitrate } from "./encodings";
import type { SentSource } from "./mediaPorts";

/** What goes out on one connection. */
export interface Outgoing {
  readonly source: SentSource;
  readonly isOn: () => boolean;
  /** Puts the tracks of now on a new connection. */
  readonly equip: (peer: RTCPeerConnection) => Equipped;
}

/** A connection with its tracks. */
export interface Equipped {
  /** Sends the tracks that there are now. */
  readonly sync: () => Promise<void>;
  /** @param maxBitrate of all pictures together, in bits a second */
  readonly limit: (maxBitrate: number) => Promise<void>;
}

type Codecs = () => RTCRtpCodec[];

export const cameraOut = (local: LocalMedia, codecs: Codecs): Outgoing => ({
  source: "camera",
  isOn: () => local.state.get().camera.on,
  equip: (peer) => {
    const { track } = local.state.get().camera;
    const transceiver = peer.addTransceiver(track ?? "video", {
      direction: "sendonly",
      sendEncodings: cameraEncodings(track?.getSettings().height ?? 0),
    });
    transceiver.setCodecPreferences(codecs());
    return {
      sync: () => replace(transceiver.sender, local.state.get().camera.track),
      limit: (maxBitrate) => limit(transceiver.sender, maxBitrate),
    };
  },
});

/** The screen in one layer: its letters must be readable to everybody. */
export const screenOut = (local: LocalMedia, codecs: Codecs): Outgoing => ({
  source: "screen",
  isOn: () => local.screen.state.get().on,
  equip: (peer) => {
    const { picture, sound } = local.screen.state.get();
    const video = peer.addTransceiver(picture ?? "video", { direction: "sendonly" });
    video.setCodecPreferences(codecs());
    const audio = sound === null ? null : peer.addTransceiver(sound, { direction: "sendonly" });
    const now = (): ScreenState => local.screen.state.get();
    return {
      sync: async () => {
        await replace(video.sender, now().picture);
        if (audio !== null) await replace(audio.sender, now().sound);
      },
      limit: (maxBitrate) => limit(video.sender, maxBitrate),
    };
  },
});

/** The voice goes out, and the room without that voice comes back. */
export const microphoneOut = (local: LocalMedia): Outgoing => ({
  source: "microphone",
  isOn: () => local.state.get().microphone.on,
  equip: (peer) => {
    const { track } = local.state.get().microphone;
    const { sender } = peer.addTransceiver(track ?? "audio", { direction: "sendrecv" });
    return {
      sync: () => replace(sender, local.state.get().microphone.track),
      limit: () => Promise.resolve(),
    };
  },
});

const replace = async (sender: RTCRtpSender, track: MediaStreamTrack | null): Promise<void> => {
  if (sender.track !== track) await sender.replaceTrack(track);
};

async function limit(sender: RTCRtpSender, maxBitrate: number): Promise<void> {
  const parameters = sender.getParameters();
  await sender.setParameters({
    ...parameters,
    encodings: withMaxBitrate(parameters.encodings, maxBitrate),
  });
}
