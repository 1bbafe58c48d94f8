import type { Results } from "./checks";
import { mediaBlocked, mediaUnknown } from "./severity";

/** What one has to do without. */
export type Lack = "camera" | "microphone" | "speaker" | "own-picture" | "pictures" | "quality";

/** Why one cannot take part at all. */
export type Obstacle = "browser" | "socket" | "media" | "download";

export interface Summary {
  readonly obstacle: Obstacle | null;
  readonly lacks: readonly Lack[];
  /** Whether it could not be found out if sound and pictures come through. */
  readonly mediaUnknown: boolean;
}

const slow = ["over-1", "over-half"];

/** All of a test in one sentence. */
export function summaryOf(results: Results): Summary {
  const { camera, microphone, speaker, download, upload, udp } = results;
  const blind = download === "under-half";
  const lacks: readonly (readonly [Lack, boolean])[] = [
    ["camera", camera !== "good"],
    ["microphone", microphone !== "good"],
    ["speaker", speaker === "unheard" || speaker === "failed"],
    ["own-picture", camera === "good" && upload === "under-half"],
    ["pictures", blind],
    ["quality", !blind && (slow.includes(download) || udp === "blocked" || upload === "over-half")],
  ];
  return {
    obstacle: obstacleOf(results),
    lacks: lacks.filter(([, is]) => is).map(([lack]) => lack),
    mediaUnknown: mediaUnknown(results),
  };
}

function obstacleOf(results: Results): Obstacle | null {
  if (results.browser === "too-old") return "browser";
  if (results.socket === "blocked") return "socket";
  if (mediaBlocked(results)) return "media";
  return results.download === "failed" ? "download" : null;
}
