/** A layer of a camera, by its name in the SDP (RFC 8851). */
interface CameraLayer {
  readonly rid: string;
  readonly scaleResolutionDownBy: number;
  /** Of what the camera may take altogether. */
  readonly share: number;
}

const high = (share: number): CameraLayer => ({ rid: "h", scaleResolutionDownBy: 1, share });
const medium = (share: number): CameraLayer => ({ rid: "m", scaleResolutionDownBy: 2, share });
const low = (by: number, share: number): CameraLayer => ({ rid: "l", scaleResolutionDownBy: by, share });

/**
 * What a camera of that height sends. The largest comes first: a server without layers takes that one. The shares leave
 * a tenth for repetitions, without which browsers hold back the largest layer.
 */
function cameraLayers(height: number): readonly CameraLayer[] {
  return height >= 540 ? [high(0.6), medium(0.22), low(4, 0.08)] : [high(0.7), low(2, 0.2)];
}

/** Simulcast (RFC 8853): three layers of 720 lines, two of 360 and less. */
export const cameraEncodings = (height: number): RTCRtpEncodingParameters[] =>
  cameraLayers(height).map(({ rid, scaleResolutionDownBy }) => ({
    rid,
    scaleResolutionDownBy,
    active: true,
  }));

/** Divides what the pictures may take (bits a second) among the encodings that there are. */
export function withMaxBitrate<E extends RTCRtpEncodingParameters>(
  encodings: readonly E[],
  maxBitrate: number,
): E[] {
  const isLayered = encodings.length > 1;
  const layers = cameraLayers(encodings.length > 2 ? 720 : 360);
  return encodings.map((encoding, index) => ({
    ...encoding,
    maxBitrate: Math.round(maxBitrate * (isLayered ? (layers[index]?.share ?? 0) : 1)),
  }));
}
