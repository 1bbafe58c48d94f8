import { changeSession, getSession } from "../../sessions/api/sessions";
import type { SessionStore } from "../model/Rescheduling";

/** The server, as far as moving sessions goes: all but their hours stays. */
export const sessionStore: SessionStore = {
  change: (session, times) => {
    const { title, kind, zone, participants, cameras } = session;
    return changeSession(session, { title, kind, zone, participants, cameras, ...times });
  },
  read: (id) => getSession(id),
};
