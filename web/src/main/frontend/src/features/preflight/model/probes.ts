import type { Outcome } from "./checks";
import type { IceServer } from "./iceServers";
import type { Transfer } from "./measures";

/** How large a transfer is; the server knows how many bytes that is. */
export type Size = "short" | "long";

/** The server has too many tests to run already: that says nothing of this line. */
export class ServerBusy extends Error {
  override readonly name = "ServerBusy";
}

/** What asks the network; handed in so that tests can stand in for it. All of them end when the signal is given. */
export interface Probes {
  /** @throws ServerBusy */
  readonly iceServers: (signal: AbortSignal) => Promise<readonly IceServer[]>;
  /** Whether a relay at one of these addresses gives an address of its own. */
  readonly relay: (
    servers: readonly IceServer[],
    signal: AbortSignal,
  ) => Promise<"good" | "blocked" | "refused">;
  /** Whether one of these servers says how we look from outside. */
  readonly answers: (servers: readonly IceServer[], signal: AbortSignal) => Promise<boolean>;
  /** Round trips over a WebSocket, in milliseconds; none where it does not open. @throws ServerBusy */
  readonly echo: (signal: AbortSignal) => Promise<readonly number[]>;
  /** What came in the time that there is, which may be less than all. @throws ServerBusy */
  readonly download: (size: Size, signal: AbortSignal) => Promise<Transfer>;
  /** Bytes are 0 when the time did not suffice. @throws ServerBusy */
  readonly upload: (size: Size, signal: AbortSignal) => Promise<Transfer>;
  /** Sends a picture from the browser to itself. */
  readonly loopback: (signal: AbortSignal) => Promise<Outcome<"browser">>;
}
