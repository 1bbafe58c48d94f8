import type { ClientMessage, IceServer, Publish, ServerMessage } from "../../../generated/messages.gen";
import type { Request } from "../../signalling/model/SignallingConnection";

/** What the media side needs of the signalling. */
export interface Asking {
  readonly request: <T extends ServerMessage["type"]>(
    message: Request,
    answer: T,
  ) => Promise<Extract<ServerMessage, { readonly type: T }>>;
  readonly send: (message: ClientMessage) => void;
}

/** Makes a connection that finds its way by these servers. */
export type NewPeer = (iceServers: readonly IceServer[]) => RTCPeerConnection;

/** What one sends from. */
export type SentSource = Publish["source"];
