import { fetchApi } from "../../../shared/api/fetchApi";
import type { BookingRequest } from "../model/bookingForm";
import type { Session, SessionLink } from "../model/session";

const at = (id: string) => `/sessions/${encodeURIComponent(id)}`;

export const listSessions = (signal: AbortSignal) => fetchApi<readonly Session[]>("/sessions", { signal });

export const bookSession = (request: BookingRequest) =>
  fetchApi<Session>("/sessions", { method: "POST", body: request });

export const getSession = (id: string, signal: AbortSignal) => fetchApi<Session>(at(id), { signal });

export const listLinks = (id: string, signal?: AbortSignal) =>
  fetchApi<readonly SessionLink[]>(`${at(id)}/links`, signal === undefined ? {} : { signal });

export const renewLink = (id: string, linkId: string) =>
  fetchApi<SessionLink>(`${at(id)}/links/${encodeURIComponent(linkId)}/renewal`, { method: "POST" });
