import type { ServerMessage } from "../../../generated/messages.gen";
import { Signal } from "../../../shared/model/Signal";
import type { Timers } from "../../../shared/model/timers";
import { Chat, type ChatNeeds } from "../../chat/model/Chat";
import type { LocalMedia } from "../../devices/model/LocalMedia";
import { RequestFailed } from "../../signalling/model/RequestFailed";
import { SignallingConnection } from "../../signalling/model/SignallingConnection";
import type { OpenWire } from "../../signalling/model/wire";
import { CallMedia } from "./CallMedia";
import type { NewPeer } from "./mediaPorts";
import { PresenceWatch } from "./PresenceWatch";
import { beforeJoining, nextRoomState, type RoomEvent, type RoomState } from "./roomState";
import { fullRoomRetry, SeatWait } from "./SeatWait";
import { whyTurnedAway } from "./whyTurnedAway";

export interface LiveCallOptions {
  readonly name: string;
  readonly role: RoomState["role"];
  readonly local: LocalMedia;
  readonly openWire: OpenWire;
  readonly newPeer: NewPeer;
  readonly videoCodecs: () => RTCRtpCodec[];
  readonly timers: Timers;
  /** Why the room can no longer be entered: a refusal code; null while it can. */
  readonly whyNot: () => Promise<string | null>;
  readonly onPresence: (change: "joined" | "left", name: string) => void;
  readonly chat: Omit<ChatNeeds, "request">;
}

/** Refusals of `join` that pass by themselves. */
const passing = new Set(["media-unavailable", "fault", "timeout", "connection-lost", "too-many-messages"]);

/** Refusals that, when nothing was asked, say that there is nothing more to receive for now. */
const ofReception = new Set(["media-unavailable", "bad-sdp", "fault"]);

/** One visit to a live room: joins, sends and receives, comes back after every cut, until it is over. */
export class LiveCall {
  readonly state: Signal<RoomState>;
  readonly local: LocalMedia;
  readonly chat: Chat;
  readonly #options: LiveCallOptions;
  readonly #connection: SignallingConnection;
  readonly #media: CallMedia;
  readonly #presence: PresenceWatch;
  readonly #seat: SeatWait;

  constructor(options: LiveCallOptions) {
    const { local, timers, newPeer, videoCodecs } = options;
    this.#options = options;
    this.local = local;
    this.#seat = new SeatWait(local);
    this.state = new Signal(beforeJoining(options.role));
    this.#connection = new SignallingConnection({
      openWire: options.openWire,
      timers,
      onOpen: () => void this.#join(),
      onLost: () => this.#lost(),
      onMessage: (message) => this.#heard(message),
      mayRetry: () => this.#mayRetry(),
    });
    const asking = this.#connection;
    this.chat = new Chat({ ...options.chat, request: (message, answer) => asking.request(message, answer) });
    this.#presence = new PresenceWatch(options.onPresence);
    this.#media = new CallMedia({ asking, local, newPeer, videoCodecs, timers });
  }

  get name() {
    return this.#options.name;
  }

  get media() {
    return this.#media.received;
  }

  /** Whether voices and pictures do not flow, though they would if there were any. */
  get mediaAway() {
    return this.#media.away;
  }

  /** True after the room had no place for one more camera, until the own one is on. */
  get camerasFull() {
    return this.#media.camerasFull;
  }

  /** How many times the room was full. */
  get turnedAway() {
    return this.#seat.turnedAway;
  }

  enter(): void {
    this.#connection.start();
  }

  /** Tries at once to enter a room that was full. */
  tryAgain(): void {
    this.#connection.callNow();
  }

  leave(): void {
    void this.#connection.request({ type: "leave" }, "done").catch(() => undefined);
    this.#over({ type: "over", ending: { reason: "left" } });
  }

  /** Throws RequestFailed when the server does not agree. */
  async endForAll(): Promise<void> {
    await this.#connection.request({ type: "end-for-all" }, "done");
  }

  /** Lets go of everything, without a word where none was said. */
  dispose(): void {
    this.#media.stop();
    this.#connection.stop();
  }

  async #join(): Promise<void> {
    try {
      await this.#connection.request({ type: "join", name: this.#options.name }, "joined");
    } catch (error) {
      const code = error instanceof RequestFailed ? error.code : "fault";
      if (code === "room-full") this.#full();
      else if (passing.has(code)) this.#connection.reopen();
      else this.#over({ type: "over", ending: { reason: "refused", code } });
      return;
    }
    this.#media.start();
    this.#seat.seated();
  }

  #heard(message: ServerMessage): void {
    this.#presence.heard(message, this.state.get());
    if (message.type === "room-ended" || message.type === "replaced") {
      this.#over(message);
      return;
    }
    this.state.update((state) => nextRoomState(state, message));
    this.chat.heard(message);
    if (message.type === "offer") this.#media.offered(message);
    if (message.type === "refused" && message.ref === null) this.#refusedUnasked(message.code);
    if (message.type === "media-lost") this.#media.lost();
  }

  #refusedUnasked(code: string): void {
    const { phase } = this.state.get();
    if (phase === "live") {
      // No request of ours was refused, so it is the server's own offer that could not be made.
      if (ofReception.has(code)) this.#media.receptionLost();
      return;
    }
    const ending = whyTurnedAway(code);
    if (code === "room-full") this.#full();
    else if (ending !== null) this.#over({ type: "over", ending });
  }

  /** On the way back, the seat may still be our own of before: then the waits grow as after any cut. */
  #full(): void {
    this.state.update((state) => nextRoomState(state, { type: "room-full" }));
    if (this.state.get().phase !== "full") {
      this.#connection.reopen();
      return;
    }
    this.#seat.noSeat();
    this.#connection.reopen(fullRoomRetry);
  }

  #lost(): void {
    this.#media.stop();
    this.state.update((state) => nextRoomState(state, { type: "connection-lost" }));
  }

  async #mayRetry(): Promise<boolean> {
    const code = await this.#options.whyNot();
    if (code === null) return true;
    this.#over({ type: "over", ending: { reason: "refused", code } });
    return false;
  }

  #over(event: RoomEvent): void {
    this.state.update((state) => nextRoomState(state, event));
    this.dispose();
  }
}
