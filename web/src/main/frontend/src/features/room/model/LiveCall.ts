import type { ServerMessage } from "../../../generated/messages.gen";
import { Signal } from "../../../shared/model/Signal";
import type { Timers } from "../../../shared/model/timers";
import { Chat, type ChatNeeds } from "../../chat/model/Chat";
import type { LocalMedia } from "../../devices/model/LocalMedia";
import { RequestFailed } from "../../signalling/model/RequestFailed";
import { SignallingConnection } from "../../signalling/model/SignallingConnection";
import type { OpenWire } from "../../signalling/model/wire";
import { LocalSync } from "./LocalSync";
import type { NewPeer } from "./mediaPorts";
import { devicesOn, Publication, type DevicesOn } from "./Publication";
import { PresenceWatch } from "./PresenceWatch";
import { Reception } from "./Reception";
import { beforeJoining, nextRoomState, type RoomEvent, type RoomState } from "./roomState";
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

/** How long one waits between two tries to enter a full room, in milliseconds. */
export const fullRoomRetry = 10_000;

/** Refusals of `join` that pass by themselves. */
const passing = new Set(["media-unavailable", "fault", "timeout", "connection-lost", "too-many-messages"]);

/** Refusals that, when nothing was asked, say that there is nothing more to receive for now. */
const ofReception = new Set(["media-unavailable", "bad-sdp", "fault"]);

/** One visit to a live room: joins, sends and receives, comes back after every cut, until it is over. */
export class LiveCall {
  readonly state: Signal<RoomState>;
  /** Whether voices and pictures flow, or would if there were any. */
  readonly mediaAway = new Signal(false);
  readonly local: LocalMedia;
  readonly chat: Chat;
  /** How many times the room was full. */
  readonly turnedAway = new Signal(0);
  readonly #options: LiveCallOptions;
  readonly #connection: SignallingConnection;
  readonly #publication: Publication;
  readonly #reception: Reception;
  readonly #localSync: LocalSync;
  readonly #presence: PresenceWatch;
  /** What was on when the room turned out to be full: it rests until there is a seat. */
  #resting: DevicesOn | null = null;

  constructor(options: LiveCallOptions) {
    const { local, timers, newPeer, videoCodecs } = options;
    this.#options = options;
    this.local = local;
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
    this.#publication = new Publication({
      asking,
      newPeer,
      local,
      timers,
      videoCodecs,
      onPublished: (told) => this.#localSync.published(told),
      onCamerasFull: () => this.#localSync.refuseCamera(),
    });
    this.#reception = new Reception({ asking, newPeer, timers });
    this.#localSync = new LocalSync(local, asking, this.#publication);
    const weigh = () =>
      this.mediaAway.set(!this.#publication.healthy.get() || !this.#reception.healthy.get());
    this.#publication.healthy.subscribe(weigh);
    this.#reception.healthy.subscribe(weigh);
  }

  get name() {
    return this.#options.name;
  }

  get media() {
    return this.#reception.media;
  }

  /** True after the room had no place for one more camera, until the own one is on. */
  get camerasFull() {
    return this.#localSync.camerasFull;
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
    this.#localSync.stop();
    this.#publication.stop();
    this.#reception.stop();
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
    this.#reception.start();
    this.#localSync.start();
    if (this.#resting !== null) void this.local.start(this.#resting.camera, this.#resting.microphone);
    this.#resting = null;
  }

  #heard(message: ServerMessage): void {
    this.#presence.heard(message, this.state.get());
    if (message.type === "room-ended" || message.type === "replaced") {
      this.#over(message);
      return;
    }
    this.state.update((state) => nextRoomState(state, message));
    this.chat.heard(message);
    if (message.type === "offer") void this.#reception.offered(message);
    if (message.type === "refused" && message.ref === null) this.#refusedUnasked(message.code);
    if (message.type === "media-lost") {
      this.#reception.lost();
      if (this.#localSync.isPublishing) this.#publication.lost();
    }
  }

  #refusedUnasked(code: string): void {
    const { phase } = this.state.get();
    if (phase === "live") {
      // No request of ours was refused, so it is the server's own offer that could not be made.
      if (ofReception.has(code)) this.#reception.lost();
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
    this.#resting ??= devicesOn(this.local);
    this.local.close();
    this.turnedAway.update((times) => times + 1);
    this.#connection.reopen(fullRoomRetry);
  }

  #lost(): void {
    this.#localSync.stop();
    this.#publication.stop();
    this.#reception.stop();
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
