import type { ClientMessage, Line, ServerMessage } from "../../../generated/messages.gen";
import { Signal } from "../../../shared/model/Signal";
import { RequestFailed } from "../../signalling/model/RequestFailed";
import type { Request } from "../../signalling/model/SignallingConnection";
import {
  emptyLog,
  holeBefore,
  lastNumber,
  withHistory,
  withLines,
  withOutgoing,
  withoutHoles,
  withProblem,
  type ChatLog,
} from "./chatLog";
import { trimmed } from "./chatText";

/** What is remembered of one room between two visits of this browser. */
export interface ChatMarks {
  /** The places that one had in the room: each visit is another. */
  readonly own: readonly string[];
  readonly readUpTo: number;
}

export interface ChatNeeds {
  readonly request: <T extends ServerMessage["type"]>(
    message: Request,
    answer: T,
  ) => Promise<Extract<ServerMessage, { readonly type: T }>>;
  readonly newId: () => string;
  readonly marks: ChatMarks;
  readonly remember: (marks: ChatMarks) => void;
}

/** Failures that the next joining makes good: the same message is then sent again, and kept once. */
const madeGood = new Set(["connection-lost", "not-joined"]);

/** More than anybody comes back to one room; a bound for what is remembered. */
const ownAtMost = 50;

/** The public conversation of a room, as one browser takes part in it. */
export class Chat {
  readonly log = new Signal<ChatLog>(emptyLog);
  readonly marks: Signal<ChatMarks>;
  /** How it stands with the reading of what was said before. */
  readonly reading = new Signal<"now" | "done" | "failed">("now");
  /** What is being written; kept while the panel is closed. */
  readonly draft = new Signal("");
  /** The last line of somebody else that came by itself, for announcements. */
  readonly heardLast = new Signal<Line | null>(null);
  readonly #needs: ChatNeeds;
  #round = 0;

  constructor(needs: ChatNeeds) {
    this.#needs = needs;
    this.marks = new Signal(needs.marks);
  }

  heard(message: ServerMessage): void {
    if (message.type === "joined") this.#joined(message.you);
    if (message.type === "chat-line") this.#said(message.line);
  }

  /** Shows the message at once and sends it; empty ones are not sent. */
  say(draft: string): void {
    const text = trimmed(draft);
    if (text === "") return;
    const id = this.#needs.newId();
    this.log.update((log) => withOutgoing(log, id, text));
    void this.#send({ type: "say", id, text });
  }

  sayAgain(id: string): void {
    const message = this.log.get().outgoing.find((each) => each.id === id);
    if (message === undefined) return;
    this.log.update((log) => withProblem(log, id, null));
    void this.#send({ type: "say", id, text: message.text });
  }

  /** Fetches what was said before the first line that is shown. */
  readEarlier(): Promise<void> {
    return this.#read(this.log.get().lines[0]?.number ?? 0);
  }

  /** Fetches what was said last, and all that misses since what is shown. */
  readAgain(): Promise<void> {
    return this.#read(0);
  }

  /** All that is shown has been seen. */
  markRead(): void {
    const readUpTo = lastNumber(this.log.get());
    if (readUpTo > this.marks.get().readUpTo) this.#mark({ ...this.marks.get(), readUpTo });
  }

  #joined(you: string): void {
    const { own, readUpTo } = this.marks.get();
    if (!own.includes(you)) this.#mark({ own: [...own, you].slice(-ownAtMost), readUpTo });
    void this.#read(0);
    for (const { id, text, problem } of this.log.get().outgoing) {
      if (problem === null) void this.#send({ type: "say", id, text });
    }
  }

  #said(line: Line): void {
    const known = this.log.get().lines.some(({ number }) => number === line.number);
    this.log.update((log) => withLines(log, [line]));
    if (!known && !isOwn(line, this.marks.get())) this.heardLast.set(line);
    // While the past is being read, what misses is on its way.
    if (holeBefore(this.log.get()) !== null && this.reading.get() !== "now") void this.readAgain();
  }

  async #send(message: Omit<Extract<ClientMessage, { type: "say" }>, "ref">): Promise<void> {
    try {
      await this.#needs.request(message, "done");
    } catch (error) {
      const code = codeOf(error);
      if (!madeGood.has(code)) this.log.update((log) => withProblem(log, message.id, code));
    }
  }

  async #read(before: number): Promise<void> {
    const round = ++this.#round;
    this.reading.set("now");
    try {
      await this.#readPage(before);
      await this.#fillHoles(round);
      if (round === this.#round) this.reading.set("done");
    } catch {
      if (round === this.#round) this.reading.set("failed");
    }
  }

  /** What misses between two lines is asked for; what cannot be had is cut off with all before it. */
  async #fillHoles(round: number): Promise<void> {
    try {
      for (let before = holeBefore(this.log.get()); before !== null && round === this.#round;) {
        await this.#readPage(before);
        const next = holeBefore(this.log.get());
        if (next === before) break;
        before = next;
      }
    } finally {
      if (round === this.#round) this.log.update(withoutHoles);
    }
  }

  async #readPage(before: number): Promise<void> {
    const { lines, more } = await this.#needs.request({ type: "read-chat", before }, "chat-history");
    this.log.update((log) => withHistory(log, lines, more));
  }

  #mark(marks: ChatMarks): void {
    this.marks.set(marks);
    this.#needs.remember(marks);
  }
}

export const isOwn = (line: Line, { own }: ChatMarks): boolean => own.includes(line.participant);

/** How many lines of others have not been seen yet. */
export const unread = ({ lines }: ChatLog, marks: ChatMarks): number =>
  lines.filter((line) => line.number > marks.readUpTo && !isOwn(line, marks)).length;

const codeOf = (error: unknown) => (error instanceof RequestFailed ? error.code : "fault");
