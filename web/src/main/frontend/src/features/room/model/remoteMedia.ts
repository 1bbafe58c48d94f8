/** What can be seen of somebody. */
export type PictureSource = "camera" | "screen";

/** What comes in from one person; voices come mixed, see `sounds`. */
export interface RemoteTracks {
  readonly camera: MediaStreamTrack | null;
  readonly screen: MediaStreamTrack | null;
  readonly screenSound: MediaStreamTrack | null;
}

/** By participant. */
export type RemoteMedia = ReadonlyMap<string, RemoteTracks>;

/** A picture on the page. */
export interface ShownPicture {
  readonly participant: string;
  readonly source: PictureSource;
  /** How tall it is on the page, in CSS pixels. */
  readonly height: number;
}

/** Something to be heard. All are to be played all the time, so that `muted` can change without a gap. */
export interface Sound {
  /** "mix", "return" (the mix without the own voice), or "screen" and whose. */
  readonly id: string;
  readonly track: MediaStreamTrack;
  readonly muted: boolean;
}

/**
 * "lost": the media server went away; what was seen stands still until it is one's turn to connect again.
 * "renewing": connections are being made or mended.
 * "blocked": they are being made again and again, and none ever stands.
 */
export type MediaState = "flowing" | "lost" | "renewing" | "blocked";

/** How well the line carries what comes in. */
export type LineQuality = "good" | "fair" | "poor";
