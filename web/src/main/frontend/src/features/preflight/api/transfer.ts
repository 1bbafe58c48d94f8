import type { Transfer } from "../model/measures";
import { ServerBusy, type Size } from "../model/probes";

/** Milliseconds; below the server's own limit. */
const longest = 10_000;

const bytesOf: Readonly<Record<Size, number>> = { short: 131_072, long: 1_048_576 };

/** Browsers draw so many random bytes at once (W3C Web Cryptography). */
const drawn = 65_536;

/** Times what comes, as far as it comes. Not by fetchApi: these are bytes, and how they arrive is what counts. */
export function download(size: Size, signal: AbortSignal): Promise<Transfer> {
  return timed(signal, async (within, count) => {
    const response = await fetch(`/api/preflight/download/${size}`, { cache: "no-store", signal: within });
    expectTaken(response);
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      count(part.value.length);
    }
  });
}

/** Times what goes; of one that was not taken whole in time nothing counts. */
export function upload(size: Size, signal: AbortSignal): Promise<Transfer> {
  const body = noise(bytesOf[size]);
  return timed(signal, async (within, count) => {
    const response = await fetch("/api/preflight/upload", {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream", "X-Requested-With": "amphi" },
      body,
      cache: "no-store",
      signal: within,
    });
    expectTaken(response);
    count(body.length);
  });
}

/** The time being over is no failure: what was counted until then is the answer. */
async function timed(
  signal: AbortSignal,
  move: (within: AbortSignal, count: (bytes: number) => void) => Promise<void>,
): Promise<Transfer> {
  const limit = new AbortController();
  const abandon = () => limit.abort();
  const start = performance.now();
  let over = false;
  let bytes = 0;
  const timer = setTimeout(() => {
    over = true;
    abandon();
  }, longest);
  signal.addEventListener("abort", abandon);
  try {
    await move(limit.signal, (more) => {
      bytes += more;
    });
  } catch (error) {
    // Read anew: the timer may have run meanwhile.
    if (!(over as boolean)) throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", abandon);
  }
  return { bytes, milliseconds: performance.now() - start };
}

function expectTaken(response: Response): void {
  if (response.status === 429) throw new ServerBusy();
  if (!response.ok) throw new Error(`${response.status}`);
}

/** Bytes that nothing on the way can make fewer. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += drawn) crypto.getRandomValues(bytes.subarray(at, at + drawn));
  return bytes;
}
