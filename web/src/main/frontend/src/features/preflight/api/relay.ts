import type { IceServer } from "../model/iceServers";

/** Milliseconds. STUN itself would go on trying for 39.5 s (RFC 8489), which nobody waits for. */
const longest = 9000;

/** Whether one of these relays gives an address of its own; nothing is sent through it. */
export async function relay(
  servers: readonly IceServer[],
  signal: AbortSignal,
): Promise<"good" | "blocked" | "refused"> {
  const codes: number[] = [];
  const configuration = { iceServers: asBrowsersTakeThem(servers), iceTransportPolicy: "relay" } as const;
  if (await gathers(configuration, "relay", signal, (code) => codes.push(code))) return "good";
  // STUN's own errors (RFC 8489) come from a server that was reached; 701 is the browser's for one that was not.
  return codes.some((code) => code >= 400 && code < 600) ? "refused" : "blocked";
}

/** Whether one of these servers tells how we look from outside. */
export const answers = (servers: readonly IceServer[], signal: AbortSignal): Promise<boolean> =>
  gathers({ iceServers: servers.map(({ urls }) => ({ urls: [...urls] })) }, "srflx", signal, () => undefined);

const asBrowsersTakeThem = (servers: readonly IceServer[]): RTCIceServer[] =>
  servers.map(({ urls, username, credential }) => ({ urls: [...urls], username, credential }));

async function gathers(
  configuration: RTCConfiguration,
  type: RTCIceCandidateType,
  signal: AbortSignal,
  onError: (code: number) => void,
): Promise<boolean> {
  const connection = new RTCPeerConnection(configuration);
  try {
    const found = firstOf(connection, type, signal, onError);
    // Something must be there to gather for.
    connection.createDataChannel("preflight");
    await connection.setLocalDescription(await connection.createOffer());
    return await found;
  } finally {
    connection.close();
  }
}

function firstOf(
  connection: RTCPeerConnection,
  type: RTCIceCandidateType,
  signal: AbortSignal,
  onError: (code: number) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (found: boolean) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", none);
      resolve(found);
    };
    const none = () => finish(false);
    const timer = setTimeout(none, longest);
    signal.addEventListener("abort", none);
    connection.onicecandidateerror = ({ errorCode }) => onError(errorCode);
    connection.onicecandidate = ({ candidate }) => {
      if (candidate === null) none();
      else if (candidate.type === type) finish(true);
    };
  });
}
