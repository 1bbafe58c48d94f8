import type { ServerMessage } from "../../../generated/messages.gen";
import type { Request } from "../../signalling/model/SignallingConnection";
import type { ClientMessage } from "../../../generated/messages.gen";

/** What the media side needs of the signalling. */
export interface Asking {
  readonly request: <T extends ServerMessage["type"]>(
    message: Request,
    answer: T,
  ) => Promise<Extract<ServerMessage, { readonly type: T }>>;
  readonly send: (message: ClientMessage) => void;
}

export type NewPeer = () => RTCPeerConnection;

/** Passes the addresses that the browser finds on to the server, and says when they are all. */
export function sendCandidates(peer: RTCPeerConnection, connection: string, asking: Asking): void {
  peer.onicecandidate = ({ candidate }) => {
    asking.send({
      type: "candidate",
      connection,
      candidate: candidate?.candidate ?? "",
      mid: candidate?.sdpMid ?? "",
      index: candidate?.sdpMLineIndex ?? 0,
    });
  };
}

/** Closes a connection without hearing from it any more. */
export function closePeer(peer: RTCPeerConnection | null): void {
  if (peer === null) return;
  peer.onicecandidate = null;
  peer.onconnectionstatechange = null;
  peer.close();
}
