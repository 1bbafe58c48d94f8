// Generated from the application's Java by FrontEndSourcesTest. Do not edit.

export interface AnyClientMessage {
  readonly type: "join" | "publish" | "unpublish" | "restart-sending" | "receive" | "show" | "restart-receiving" | "answer" | "candidate" | "set-microphone" | "stop-source" | "report-flow" | "say" | "read-chat" | "leave" | "end-for-all" | "beat";
}

export interface AnyServerMessage {
  readonly type: "joined" | "queued" | "participant-joined" | "participant-left" | "participant-changed" | "published" | "offer" | "remote-candidate" | "source-stopped" | "speaking" | "done" | "chat-line" | "chat-history" | "media-lost" | "renew-media" | "check-flow" | "strained" | "replaced" | "room-ended" | "refused" | "beat";
}

export interface Join extends AnyClientMessage {
  readonly type: "join";
  readonly ref: number;
  readonly name: string;
}

export interface Publish extends AnyClientMessage {
  readonly type: "publish";
  readonly ref: number;
  readonly source: "camera" | "screen" | "microphone";
  readonly sdp: string;
  readonly on: boolean;
}

export interface Unpublish extends AnyClientMessage {
  readonly type: "unpublish";
  readonly ref: number;
  readonly source: "camera" | "screen" | "microphone";
}

export interface RestartSending extends AnyClientMessage {
  readonly type: "restart-sending";
  readonly ref: number;
  readonly source: "camera" | "screen" | "microphone";
  readonly sdp: string;
}

export interface Receive extends AnyClientMessage {
  readonly type: "receive";
  readonly ref: number;
}

export interface Show extends AnyClientMessage {
  readonly type: "show";
  readonly ref: number;
  readonly streams: Shown[];
}

export interface RestartReceiving extends AnyClientMessage {
  readonly type: "restart-receiving";
  readonly ref: number;
  readonly reception: string;
}

export interface Answer extends AnyClientMessage {
  readonly type: "answer";
  readonly ref: number;
  readonly reception: string;
  readonly sdp: string;
}

export interface Candidate extends AnyClientMessage {
  readonly type: "candidate";
  readonly connection: string;
  readonly candidate: string;
  readonly mid: string;
  readonly index: number;
}

export interface SetMicrophone extends AnyClientMessage {
  readonly type: "set-microphone";
  readonly ref: number;
  readonly on: boolean;
}

export interface StopSource extends AnyClientMessage {
  readonly type: "stop-source";
  readonly ref: number;
  readonly participant: string;
  readonly source: "camera" | "screen" | "microphone";
}

export interface ReportFlow extends AnyClientMessage {
  readonly type: "report-flow";
  readonly flowing: boolean;
}

export interface Say extends AnyClientMessage {
  readonly type: "say";
  readonly ref: number;
  readonly id: string;
  readonly text: string;
}

export interface ReadChat extends AnyClientMessage {
  readonly type: "read-chat";
  readonly ref: number;
  readonly before: number;
}

export interface Leave extends AnyClientMessage {
  readonly type: "leave";
  readonly ref: number;
}

export interface EndForAll extends AnyClientMessage {
  readonly type: "end-for-all";
  readonly ref: number;
}

export interface Beat extends AnyClientMessage {
  readonly type: "beat";
}

export interface Joined extends AnyServerMessage {
  readonly type: "joined";
  readonly seq: number;
  readonly ref: number;
  readonly you: string;
  readonly role: "host" | "participant";
  readonly participants: Participant[];
  readonly closesAt: string;
  readonly iceServers: IceServer[];
  readonly strain: "none" | "layers" | "resolution" | "cameras";
}

export interface Queued extends AnyServerMessage {
  readonly type: "queued";
  readonly seq: number;
  readonly ref: number;
  readonly rank: number;
  readonly waitSeconds: number | null;
}

export interface ParticipantJoined extends AnyServerMessage {
  readonly type: "participant-joined";
  readonly seq: number;
  readonly participant: Participant;
}

export interface ParticipantLeft extends AnyServerMessage {
  readonly type: "participant-left";
  readonly seq: number;
  readonly participant: string;
  readonly reason: "left" | "lost" | "replaced";
}

export interface ParticipantChanged extends AnyServerMessage {
  readonly type: "participant-changed";
  readonly seq: number;
  readonly participant: Participant;
}

export interface Published extends AnyServerMessage {
  readonly type: "published";
  readonly seq: number;
  readonly ref: number;
  readonly sdp: string;
  readonly maxBitrate: number;
}

export interface Offer extends AnyServerMessage {
  readonly type: "offer";
  readonly seq: number;
  readonly reception: string;
  readonly sdp: string;
  readonly streams: Section[];
}

export interface RemoteCandidate extends AnyServerMessage {
  readonly type: "remote-candidate";
  readonly seq: number;
  readonly connection: string;
  readonly candidate: string;
  readonly mid: string;
  readonly index: number;
}

export interface SourceStopped extends AnyServerMessage {
  readonly type: "source-stopped";
  readonly seq: number;
  readonly source: "camera" | "screen" | "microphone";
}

export interface Speaking extends AnyServerMessage {
  readonly type: "speaking";
  readonly seq: number;
  readonly participant: string;
  readonly speaking: boolean;
}

export interface Done extends AnyServerMessage {
  readonly type: "done";
  readonly seq: number;
  readonly ref: number;
}

export interface ChatLine extends AnyServerMessage {
  readonly type: "chat-line";
  readonly seq: number;
  readonly line: Line;
}

export interface ChatHistory extends AnyServerMessage {
  readonly type: "chat-history";
  readonly seq: number;
  readonly ref: number;
  readonly lines: Line[];
  readonly more: boolean;
}

export interface MediaLost extends AnyServerMessage {
  readonly type: "media-lost";
  readonly seq: number;
}

export interface RenewMedia extends AnyServerMessage {
  readonly type: "renew-media";
  readonly seq: number;
}

export interface CheckFlow extends AnyServerMessage {
  readonly type: "check-flow";
  readonly seq: number;
}

export interface Strained extends AnyServerMessage {
  readonly type: "strained";
  readonly seq: number;
  readonly strain: "none" | "layers" | "resolution" | "cameras";
}

export interface Replaced extends AnyServerMessage {
  readonly type: "replaced";
  readonly seq: number;
}

export interface RoomEnded extends AnyServerMessage {
  readonly type: "room-ended";
  readonly seq: number;
  readonly reason: "ended-by-host" | "time-over" | "cancelled";
}

export interface Refused extends AnyServerMessage {
  readonly type: "refused";
  readonly seq: number;
  readonly ref: number | null;
  readonly code: string;
}

export interface Heartbeat extends AnyServerMessage {
  readonly type: "beat";
  readonly seq: number;
}

export interface Shown {
  readonly participant: string;
  readonly source: "camera" | "screen" | "microphone";
  readonly layer: "low" | "medium" | "high";
}

export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly role: "host" | "participant";
  readonly microphone: boolean;
  readonly camera: boolean;
  readonly screen: boolean;
}

export interface IceServer {
  readonly urls: string[];
  readonly username: string;
  readonly credential: string;
}

export interface Section {
  readonly mid: string;
  readonly participant: string | null;
  readonly source: "camera" | "screen" | "mix";
  readonly kind: "audio" | "video";
}

export interface Line {
  readonly number: number;
  readonly id: string;
  readonly participant: string;
  readonly name: string;
  readonly text: string;
  readonly at: string;
}

export type ClientMessage = Join | Publish | Unpublish | RestartSending | Receive | Show | RestartReceiving | Answer | Candidate | SetMicrophone | StopSource | ReportFlow | Say | ReadChat | Leave | EndForAll | Beat;

export type ServerMessage = Joined | Queued | ParticipantJoined | ParticipantLeft | ParticipantChanged | Published | Offer | RemoteCandidate | SourceStopped | Speaking | Done | ChatLine | ChatHistory | MediaLost | RenewMedia | CheckFlow | Strained | Replaced | RoomEnded | Refused | Heartbeat;
