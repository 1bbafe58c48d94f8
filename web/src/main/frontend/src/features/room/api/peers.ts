/** A connection of the browser to the media server. No STUN or TURN server: the media server has an address of its own. */
export const newPeer = () => new RTCPeerConnection({ bundlePolicy: "max-bundle" });

/** VP8 before all: every browser sends it, and the media server passes it on as it is. */
export function videoCodecs(): RTCRtpCodec[] {
  const codecs = RTCRtpSender.getCapabilities("video")?.codecs ?? [];
  const isVp8 = ({ mimeType }: RTCRtpCodec) => mimeType.toLowerCase() === "video/vp8";
  return [...codecs.filter(isVp8), ...codecs.filter((codec) => !isVp8(codec))];
}
