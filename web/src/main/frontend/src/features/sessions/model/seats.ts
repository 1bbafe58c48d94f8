import { mostParticipants } from "../../../generated/limits.gen";

/** The largest number of cameras that may be planned. */
export const mostCameras = mostParticipants.length - 1;

/** How many people the room seats with so many cameras; null for a number that cannot be planned. */
export const seatsWith = (cameras: number): number | null => mostParticipants[cameras] ?? null;

/** How many cameras the room bears with so many people in it; null where it cannot seat them at all. */
export function camerasWith(participants: number): number | null {
  const most = mostParticipants.findLastIndex((seats) => seats >= participants);
  return most < 0 ? null : most;
}

export interface Capacity {
  readonly participants: number;
  readonly cameras: number;
}

/** The capacity beyond the published curve that an administrator gave a session; null where it has none. */
export const grantedTo = ({ participants, cameras }: Capacity): Capacity | null =>
  participants > (seatsWith(cameras) ?? 0) ? { participants, cameras } : null;
