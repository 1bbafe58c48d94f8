import type { IceServer } from "../../../generated/messages.gen";
import type { NewPeer } from "../model/mediaPorts";

/** A connection of the browser to the media server, by way of the given STUN and TURN servers where it must. */
export const newPeer: NewPeer = (iceServers) =>
  new RTCPeerConnection({ bundlePolicy: "max-bundle", iceServers: iceServers.map(withoutEmpty) });

/** A STUN server has no credentials, and browsers want none then. */
const withoutEmpty = ({ urls, username, credential }: IceServer): RTCIceServer =>
  username === "" ? { urls } : { urls, username, credential };

/** VP8 before all: every browser sends it, and the media server passes it on as it is. */
export function videoCodecs(): RTCRtpCodec[] {
  const codecs = RTCRtpSender.getCapabilities("video")?.codecs ?? [];
  const isVp8 = ({ mimeType }: RTCRtpCodec) => mimeType.toLowerCase() === "video/vp8";
  return [...codecs.filter(isVp8), ...codecs.filter((codec) => !isVp8(codec))];
}
