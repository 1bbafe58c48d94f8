import type { Section } from "../../../generated/messages.gen";
import type { RemoteMedia, RemoteTracks } from "./remoteMedia";

/** Names what a media section carries, across connections. */
export type StreamKey = string;

export interface ReceivedTrack {
  readonly section: Section;
  readonly track: MediaStreamTrack;
}

export type ReceivedTracks = ReadonlyMap<StreamKey, ReceivedTrack>;

export const streamKey = ({ participant, source, kind }: Section): StreamKey =>
  `${source} ${kind} ${participant ?? ""}`;

/** The sound of all voices. */
export const mixOf = (tracks: ReceivedTracks): MediaStreamTrack | null =>
  [...tracks.values()].find(({ section }) => section.source === "mix")?.track ?? null;

const none: RemoteTracks = { camera: null, screen: null, screenSound: null };

export function remoteMedia(tracks: ReceivedTracks): RemoteMedia {
  const media = new Map<string, RemoteTracks>();
  for (const { section, track } of tracks.values()) {
    const { participant } = section;
    if (participant === null) continue;
    media.set(participant, { ...(media.get(participant) ?? none), ...placeOf(section, track) });
  }
  return media;
}

function placeOf({ source, kind }: Section, track: MediaStreamTrack): Partial<RemoteTracks> {
  if (source === "screen") return kind === "audio" ? { screenSound: track } : { screen: track };
  return source === "camera" && kind === "video" ? { camera: track } : {};
}
