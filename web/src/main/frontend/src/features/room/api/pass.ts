import { fetchApi } from "../../../shared/api/fetchApi";
import type { Pass } from "../model/pass";

const at = (roomId: string) => `/rooms/${encodeURIComponent(roomId)}/pass`;

/** Exchanges the secret of an invitation for a pass, which the browser keeps as a cookie out of reach of scripts. */
export const exchangeLink = (roomId: string, link: string, signal: AbortSignal) =>
  fetchApi<Pass>(at(roomId), { method: "POST", body: { link }, signal });

export const getPass = (roomId: string, signal?: AbortSignal) =>
  fetchApi<Pass>(at(roomId), signal === undefined ? {} : { signal });
