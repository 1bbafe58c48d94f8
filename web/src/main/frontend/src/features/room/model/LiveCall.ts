import type { ServerMessage } from "../../../generated/messages.gen";
import { Signal } from "../../../shared/model/Signal";
import type { Timers } from "../../../shared/model/timers";
import type { LocalMedia } from "../../devices/model/LocalMedia";
import { RequestFailed } from "../../signalling/model/RequestFailed";
import { SignallingConnection } from "../../signalling/model/SignallingConnection";
import type { OpenWire } from "../../signalling/model/wire";
import { LocalSync } from "./LocalSync";
import type { NewPeer } from "./mediaPorts";
import { Publication } from "./Publication";
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
}

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
  readonly #options: LiveCallOptions;
  readonly #connection: SignallingConnection;
  readonly #publication: Publication;
  readonly #reception: Reception;
  readonly #localSync: LocalSync;

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
    this.#publication = new Publication({
      asking,
      newPeer,
      local,
      timers,
      videoCodecs,
      onPublished: (told) => this.#localSync.published(told),
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

  enter(): void {
    this.#connection.start();
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
      if (passing.has(code)) this.#connection.reopen();
      else this.#over({ type: "over", ending: { reason: "refused", code } });
      return;
    }
    this.#reception.start();
    this.#localSync.start();
  }

  #heard(message: ServerMessage): void {
    this.#tellPresence(message);
    if (message.type === "room-ended") {
      this.#over(message);
      return;
    }
    this.state.update((state) => nextRoomState(state, message));
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
    const ending = whyTurnedAway(code, phase === "reconnecting");
    if (ending !== null) this.#over({ type: "over", ending });
  }

  #tellPresence(message: ServerMessage): void {
    const { participants, you } = this.state.get();
    const { onPresence } = this.#options;
    if (message.type === "participant-joined" && message.participant.id !== you) {
      onPresence("joined", message.participant.name);
    }
    if (message.type === "participant-left" && message.participant !== you) {
      const gone = participants.find(({ id }) => id === message.participant);
      if (gone !== undefined) onPresence("left", gone.name);
    }
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
