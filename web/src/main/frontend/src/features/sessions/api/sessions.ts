import { fetchApi } from "../../../shared/api/fetchApi";
import type { BookingRequest } from "../model/bookingForm";
import type { Session, SessionLink } from "../model/session";
import type { Visit } from "../model/visits";

const at = (id: string) => `/sessions/${encodeURIComponent(id)}`;

export const listSessions = (signal: AbortSignal) => fetchApi<readonly Session[]>("/sessions", { signal });

/** Those of one's own that are, in part at least, from one instant to before another. */
export const listSessionsBetween = (from: string, to: string, signal: AbortSignal) =>
  fetchApi<readonly Session[]>(`/sessions?${new URLSearchParams({ from, to }).toString()}`, { signal });

export const bookSession = (request: BookingRequest) =>
  fetchApi<Session>("/sessions", { method: "POST", body: request });

export const getSession = (id: string, signal?: AbortSignal) =>
  fetchApi<Session>(at(id), signal === undefined ? {} : { signal });

/** Refused (412) where the session has a newer version than the one that was seen. */
export const changeSession = ({ id, version }: Session, request: BookingRequest) =>
  fetchApi<Session>(at(id), { method: "PUT", body: request, ifVersion: version });

/** Refused as a change is; the session stays in the lists, cancelled. */
export const cancelSession = ({ id, version }: Session) =>
  fetchApi<Session>(at(id), { method: "DELETE", ifVersion: version });

export const listVisits = (id: string, signal: AbortSignal) =>
  fetchApi<readonly Visit[]>(`${at(id)}/visits`, { signal });

export const listLinks = (id: string, signal?: AbortSignal) =>
  fetchApi<readonly SessionLink[]>(`${at(id)}/links`, signal === undefined ? {} : { signal });

export const renewLink = (id: string, linkId: string) =>
  fetchApi<SessionLink>(`${at(id)}/links/${encodeURIComponent(linkId)}/renewal`, { method: "POST" });
