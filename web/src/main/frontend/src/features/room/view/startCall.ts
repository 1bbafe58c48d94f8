import { systemTimers } from "../../../shared/model/timers";
import { Signal } from "../../../shared/model/Signal";
import { loadMarks, saveMarks } from "../../chat/api/chatMarks";
import { newId } from "../../chat/api/newId";
import type { LocalMedia } from "../../devices/model/LocalMedia";
import { openRoomSocket } from "../../signalling/api/openRoomSocket";
import { onOnline } from "../api/network";
import { newPeer, videoCodecs } from "../api/peers";
import { whyNoEntry } from "../api/whyNoEntry";
import { LiveCall } from "../model/LiveCall";
import type { Pass } from "../model/pass";

export interface Presence {
  readonly change: "joined" | "left";
  readonly name: string;
}

/** The last coming or going, for the announcements. */
export const lastPresence = new Signal<Presence | null>(null);

/** Puts the call together from the browser's own parts, and enters. */
export function startCall(roomId: string, pass: Pass, local: LocalMedia, name: string): LiveCall {
  const call = new LiveCall({
    name,
    role: pass.role,
    local,
    openWire: openRoomSocket(roomId),
    newPeer,
    videoCodecs,
    timers: systemTimers,
    now: Date.now,
    onOnline,
    whyNot: () => whyNoEntry(roomId),
    onPresence: (change, who) => lastPresence.set({ change, name: who }),
    chat: {
      newId,
      marks: loadMarks(roomId),
      remember: (marks) => saveMarks(roomId, marks),
    },
  });
  call.enter();
  return call;
}
