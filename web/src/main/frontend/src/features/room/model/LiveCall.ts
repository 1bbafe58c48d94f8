import type { Joined, ServerMessage } from "../../../generated/messages.gen";
import { Signal } from "../../../shared/model/Signal";
import type { Timers } from "../../../shared/model/timers";
import { Chat, type ChatNeeds } from "../../chat/model/Chat";
import type { LocalMedia } from "../../devices/model/LocalMedia";
import { RequestFailed } from "../../signalling/model/RequestFailed";
import { SignallingConnection, type Request } from "../../signalling/model/SignallingConnection";
import type { OpenWire } from "../../signalling/model/wire";
import { CallMedia } from "./CallMedia";
import type { NewPeer, SentSource } from "./mediaPorts";
import { PresenceWatch } from "./PresenceWatch";
import type { ShownPicture } from "./remoteMedia";
import { beforeJoining, nextRoomState, type RoomEvent, type RoomState } from "./roomState";
import { fullRoomRetry, SeatWait } from "./SeatWait";
import type { WakeNeeds } from "./WakeWatch";
import { Speaking } from "./Speaking";
import { whyTurnedAway } from "./whyTurnedAway";

export interface LiveCallOptions extends WakeNeeds {
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

/** What only hosts can do. */
type HostAction = "stop-source" | "end-for-all";

/** Refusals of `join` where there is no place, not even in a queue: asked for again after a while. */
const full = new Set(["room-full", "queue-full"]);

/** Refusals of `join` that pass by themselves. */
const passing = new Set(["media-unavailable", "fault", "timeout", "connection-lost", "too-many-messages"]);

/** Refusals that, when nothing was asked, say that there is nothing more to receive for now. */
const ofReception = new Set(["media-unavailable", "bad-sdp", "fault"]);

/** One visit to a live room: joins, sends and receives, comes back after every cut, until it is over. */
export class LiveCall {
  readonly state: Signal<RoomState>;
  readonly local: LocalMedia;
  readonly chat: Chat;
  /** What the room makes do with. */
  readonly strain = new Signal<Joined["strain"]>("none");
  /** The source of ours that a host closed or ended last, until it is on again, or the page sets this to null. */
  readonly stopped = new Signal<SentSource | null>(null);
  /** What a host wanted last and the server did not do, until it does, or the page sets this to null. */
  readonly failed = new Signal<HostAction | null>(null);
  readonly #options: LiveCallOptions;
  readonly #connection: SignallingConnection;
  readonly #media: CallMedia;
  readonly #speaking = new Speaking();
  readonly #presence: PresenceWatch;
  readonly #seat: SeatWait;
  readonly #unsubscribe: readonly (() => void)[];

  constructor(options: LiveCallOptions) {
    const { local, timers } = options;
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
    const again = () => this.#isOnAgain();
    this.#unsubscribe = [local.state.subscribe(again), local.screen.state.subscribe(again)];
    this.#media = new CallMedia({ ...options, asking, onWake: () => this.#connection.check() });
  }

  get name() {
    return this.#options.name;
  }

  /** What can be seen of each, where it is shown. */
  get media() {
    return this.#media.received;
  }

  /** All that is to be played, the muted ones too. */
  get sounds() {
    return this.#media.sound.sounds;
  }

  /** Whether voices and pictures flow, or would if there were any. */
  get mediaState() {
    return this.#media.state;
  }

  /** How well what comes in arrives here. */
  get line() {
    return this.#media.line;
  }

  /** Who talks at this moment; who began first is first. */
  get speaking() {
    return this.#speaking.now;
  }

  /** Whether one does without the others' pictures. */
  get soundOnly() {
    return this.#media.soundOnly;
  }

  setSoundOnly(on: boolean): void {
    this.#media.soundOnly.set(on);
  }

  /** Whether nothing comes from the own microphone though it is open. */
  get microphoneSilent() {
    return this.#media.silence.silent;
  }

  /** The own picture that the room had no place for, until it is on, or the page sets it to null. */
  get pictureRefused() {
    return this.#media.sync.pictureRefused;
  }

  /** How many times the room was full. */
  get turnedAway() {
    return this.#seat.turnedAway;
  }

  /** Says what the page shows, the most important first: nothing else is received but sound. */
  show(pictures: readonly ShownPicture[]): void {
    this.#media.show(pictures);
  }

  /** For hosts: closes somebody's microphone, or ends his camera or screen. Throws RequestFailed. */
  async stopSource(participant: string, source: SentSource): Promise<void> {
    await this.#act("stop-source", { type: "stop-source", participant, source });
  }

  enter(): void {
    this.#media.watch();
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
    await this.#act("end-for-all", { type: "end-for-all" });
  }

  /** Lets go of everything, without a word where none was said. */
  dispose(): void {
    this.#media.dispose();
    this.#connection.stop();
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
  }

  async #act(action: HostAction, message: Request): Promise<void> {
    try {
      await this.#connection.request(message, "done");
      this.failed.set(null);
    } catch (error) {
      this.failed.set(action);
      throw error;
    }
  }

  async #join(): Promise<void> {
    let joined: Joined;
    try {
      joined = await this.#connection.request({ type: "join", name: this.#options.name }, "joined");
    } catch (error) {
      const code = error instanceof RequestFailed ? error.code : "fault";
      if (full.has(code)) this.#full();
      else if (passing.has(code)) this.#connection.reopen();
      else this.#over({ type: "over", ending: { reason: "refused", code } });
      return;
    }
    this.#media.start(joined);
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
    this.#speaking.heard(message);
    if ("strain" in message) this.strain.set(message.strain);
    this.#media.heard(message);
    if (message.type === "queued" && this.state.get().phase === "queued") this.#seat.queued();
    if (message.type === "source-stopped") this.#stopped(message.source);
    if (message.type === "refused" && message.ref === null) this.#refusedUnasked(message.code);
  }

  #refusedUnasked(code: string): void {
    const { phase } = this.state.get();
    if (phase === "live") {
      // No request of ours was refused, so it is the server's own offer that could not be made.
      if (ofReception.has(code)) this.#media.receptionLost();
      return;
    }
    const ending = whyTurnedAway(code);
    if (full.has(code)) this.#full();
    else if (ending !== null) this.#over({ type: "over", ending });
  }

  /** The server has done it: the device follows. */
  #stopped(source: SentSource): void {
    const { local } = this;
    if (source === "screen") local.screen.stop();
    else if (source === "camera") void local.setCamera(false);
    else void local.setMicrophone(false);
    this.stopped.set(source);
  }

  #isOnAgain(): void {
    const { camera, microphone } = this.local.state.get();
    const on = { camera: camera.on, microphone: microphone.on, screen: this.local.screen.state.get().on };
    const stopped = this.stopped.get();
    if (stopped !== null && on[stopped]) this.stopped.set(null);
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
