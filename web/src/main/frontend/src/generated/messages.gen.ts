// Generated from the Java records of the wire (org.amphi.signalling). Do not edit.

export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly role: "host" | "participant";
  readonly microphone: boolean;
  readonly camera: boolean;
  readonly publishing: boolean;
}

export interface StreamDescription {
  readonly mid: string;
  readonly participant: string;
  readonly kind: "audio" | "video";
}

export interface Join {
  readonly type: "join";
  readonly ref: number;
  readonly name: string;
}
export interface Publish {
  readonly type: "publish";
  readonly ref: number;
  readonly sdp: string;
  readonly microphone: boolean;
  readonly camera: boolean;
}
export interface Unpublish {
  readonly type: "unpublish";
  readonly ref: number;
}
export interface Receive {
  readonly type: "receive";
  readonly ref: number;
}
export interface Answer {
  readonly type: "answer";
  readonly ref: number;
  readonly reception: string;
  readonly sdp: string;
}
export interface Candidate {
  readonly type: "candidate";
  readonly connection: string;
  readonly candidate: string;
  readonly mid: string;
  readonly index: number;
}
export interface SetMicrophone {
  readonly type: "set-microphone";
  readonly ref: number;
  readonly on: boolean;
}
export interface SetCamera {
  readonly type: "set-camera";
  readonly ref: number;
  readonly on: boolean;
}
export interface Leave {
  readonly type: "leave";
  readonly ref: number;
}
export interface EndForAll {
  readonly type: "end-for-all";
  readonly ref: number;
}
export interface Beat {
  readonly type: "beat";
}

export type ClientMessage =
  | Join
  | Publish
  | Unpublish
  | Receive
  | Answer
  | Candidate
  | SetMicrophone
  | SetCamera
  | Leave
  | EndForAll
  | Beat;

export interface Joined {
  readonly type: "joined";
  readonly seq: number;
  readonly ref: number;
  readonly you: string;
  readonly role: "host" | "participant";
  readonly participants: readonly Participant[];
  readonly closesAt: string;
}
export interface ParticipantJoined {
  readonly type: "participant-joined";
  readonly seq: number;
  readonly participant: Participant;
}
export interface ParticipantLeft {
  readonly type: "participant-left";
  readonly seq: number;
  readonly participant: string;
  readonly reason: "left" | "lost";
}
export interface ParticipantChanged {
  readonly type: "participant-changed";
  readonly seq: number;
  readonly participant: Participant;
}
export interface Published {
  readonly type: "published";
  readonly seq: number;
  readonly ref: number;
  readonly sdp: string;
}
export interface Offer {
  readonly type: "offer";
  readonly seq: number;
  readonly reception: string;
  readonly sdp: string;
  readonly streams: readonly StreamDescription[];
}
export interface Done {
  readonly type: "done";
  readonly seq: number;
  readonly ref: number;
}
export interface MediaLost {
  readonly type: "media-lost";
  readonly seq: number;
}
export interface RoomEnded {
  readonly type: "room-ended";
  readonly seq: number;
  readonly reason: "ended-by-host" | "time-over";
}
export interface Refused {
  readonly type: "refused";
  readonly seq: number;
  readonly ref: number | null;
  readonly code: string;
}
export interface Heartbeat {
  readonly type: "beat";
  readonly seq: number;
}

export type ServerMessage =
  | Joined
  | ParticipantJoined
  | ParticipantLeft
  | ParticipantChanged
  | Published
  | Offer
  | Done
  | MediaLost
  | RoomEnded
  | Refused
  | Heartbeat;
