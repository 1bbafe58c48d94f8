import { fetchApi } from "../../../shared/api/fetchApi";
import { Problem } from "../../../shared/api/problem";
import type { IceServer } from "../model/iceServers";
import { ServerBusy } from "../model/probes";

interface Answer {
  readonly iceServers: readonly IceServer[];
}

/** In milliseconds, as the other probes have it. */
const longest = 8000;

/** The relays of this installation, with credentials for some minutes. */
export async function iceServers(signal: AbortSignal): Promise<readonly IceServer[]> {
  try {
    return (await Promise.race([fetchApi<Answer>("/preflight", { signal }), tooLate()])).iceServers;
  } catch (error) {
    throw error instanceof Problem && error.code === "preflight-busy" ? new ServerBusy() : error;
  }
}

const tooLate = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error("No answer in time")), longest);
  });
