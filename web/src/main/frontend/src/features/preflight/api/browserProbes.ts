import { ServerBusy, type Probes } from "../model/probes";
import { echo } from "./echo";
import { iceServers } from "./iceServers";
import { loopback } from "./loopback";
import { answers, relay } from "./relay";
import { download, upload } from "./transfer";

/** How often a busy server is asked before it is left alone, and how many milliseconds apart. */
const tries = 3;
const pause = 2500;

async function patiently<T>(signal: AbortSignal, ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ServerBusy) || attempt === tries || signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** This browser's network. */
export const browserProbes: Probes = {
  iceServers: (signal) => patiently(signal, () => iceServers(signal)),
  relay,
  answers,
  echo: (signal) => patiently(signal, () => echo(signal)),
  download: (size, signal) => patiently(signal, () => download(size, signal)),
  upload: (size, signal) => patiently(signal, () => upload(size, signal)),
  loopback,
};
