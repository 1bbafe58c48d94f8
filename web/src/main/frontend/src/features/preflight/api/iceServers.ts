import { fetchApi } from "../../../shared/api/fetchApi";
import { Problem } from "../../../shared/api/problem";
import type { IceServer } from "../model/iceServers";
import { ServerBusy } from "../model/probes";

interface Answer {
  readonly iceServers: readonly IceServer[];
}

/** The relays of this installation, with credentials for some minutes. */
export async function iceServers(signal: AbortSignal): Promise<readonly IceServer[]> {
  try {
    return (await fetchApi<Answer>("/preflight", { signal })).iceServers;
  } catch (error) {
    throw error instanceof Problem && error.code === "preflight-busy" ? new ServerBusy() : error;
  }
}
