/** A two-way line for texts: a WebSocket, or a test's stand-in. */
export interface Wire {
  readonly send: (text: string) => void;
  readonly close: () => void;
}

export interface WireHandlers {
  readonly opened: () => void;
  readonly received: (text: string) => void;
  /** Also called for a line that never opened. */
  readonly closed: () => void;
}

export type OpenWire = (handlers: WireHandlers) => Wire;
