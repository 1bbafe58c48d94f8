import type { ClientMessage, ServerMessage } from "../../../generated/messages.gen";
import type { OpenWire, WireHandlers } from "./wire";

interface Line {
  readonly handlers: WireHandlers;
  readonly sent: ClientMessage[];
  closed: boolean;
}

/** The other end of the wire, for tests: it speaks JSON as the real one does. */
export class FakeServer {
  readonly lines: Line[] = [];
  /** Answers a request by itself; null leaves it unanswered. */
  answer: (message: ClientMessage) => ServerMessage | null = () => null;

  readonly openWire: OpenWire = (handlers) => {
    const line: Line = { handlers, sent: [], closed: false };
    this.lines.push(line);
    return {
      send: (text) => {
        const message = JSON.parse(text) as ClientMessage;
        line.sent.push(message);
        const reply = this.answer(message);
        if (reply !== null) queueMicrotask(() => handlers.received(JSON.stringify(reply)));
      },
      close: () => {
        line.closed = true;
      },
    };
  };

  get line(): Line {
    const last = this.lines.at(-1);
    if (last === undefined) throw new Error("Nobody has called");
    return last;
  }

  accept(): void {
    this.line.handlers.opened();
  }

  say(message: ServerMessage | Readonly<Record<string, unknown>>): void {
    this.line.handlers.received(JSON.stringify(message));
  }

  cut(): void {
    this.line.handlers.closed();
  }

  /** The messages of this type on the last line. */
  sent<T extends ClientMessage["type"]>(type: T) {
    return this.line.sent.filter((message) => message.type === type) as Extract<ClientMessage, { type: T }>[];
  }
}
