import type { Check, Outcome, Results } from "./checks";
import { answeringOnly, reachableBy, type IceServer, type Way } from "./iceServers";
import {
  bandwidth,
  bandwidthClass,
  jitter,
  jitterClass,
  latencyClass,
  median,
  type Transfer,
} from "./measures";
import { ServerBusy, type Probes, type Size } from "./probes";

/** Told what begins, and how it ended. */
export interface Tell {
  readonly begin: (...checks: readonly Check[]) => void;
  readonly end: (results: Partial<Results>) => void;
}

/** Milliseconds. A short transfer that took longer is not followed by a long one, which would take a minute. */
const slow = 1000;

/** One that took even longer is not tried twice. */
const verySlow = 6000;

/** Asks the network all that can be asked without anybody's help. Never fails: what went wrong is an outcome. */
export async function checkNetwork(probes: Probes, tell: Tell, signal: AbortSignal): Promise<void> {
  // Alone: a browser that works hard answers late.
  tell.begin("socket", "latency", "jitter");
  const roundTrip = await checkSocket(probes, tell, signal);
  await Promise.all([checkBrowser(probes, tell, signal), checkMedia(probes, tell, signal)]);
  // One after the other: what else is sent would be missing from the figure.
  tell.begin("download");
  tell.end({ download: await speed(probes.download, roundTrip, signal) });
  tell.begin("upload");
  tell.end({ upload: await speed(probes.upload, roundTrip, signal) });
}

async function checkBrowser(probes: Probes, tell: Tell, signal: AbortSignal): Promise<void> {
  tell.begin("browser");
  tell.end({ browser: await probes.loopback(signal).catch(() => "no-media" as const) });
}

/** The typical round trip in milliseconds; 0 where it is not known. */
async function checkSocket(probes: Probes, tell: Tell, signal: AbortSignal): Promise<number> {
  try {
    const roundTrips = await probes.echo(signal);
    if (roundTrips.length === 0) {
      tell.end({ socket: "blocked", latency: "not-run", jitter: "not-run" });
      return 0;
    }
    const typical = median(roundTrips);
    tell.end({ socket: "good", latency: latencyClass(typical), jitter: jitterClass(jitter(roundTrips)) });
    return typical;
  } catch (error) {
    const socket = error instanceof ServerBusy ? "busy" : "blocked";
    tell.end({ socket, latency: "not-run", jitter: "not-run" });
    return 0;
  }
}

async function checkMedia(probes: Probes, tell: Tell, signal: AbortSignal): Promise<void> {
  tell.begin("udp", "tcp", "tls");
  let servers: readonly IceServer[];
  try {
    servers = await probes.iceServers(signal);
  } catch {
    tell.end({ udp: "not-run", tcp: "not-run", tls: "not-run" });
    return;
  }
  const relay = async (way: Way) => {
    const reachable = reachableBy(way, servers);
    return reachable.length === 0
      ? "not-configured"
      : probes.relay(reachable, signal).catch(() => "not-run" as const);
  };
  const udp = async (): Promise<Outcome<"udp">> => {
    const outcome = await relay("udp");
    if (outcome !== "blocked") return outcome;
    return (await probes.answers(answeringOnly(servers), signal).catch(() => false))
      ? "answer-only"
      : outcome;
  };
  await Promise.all([
    udp().then((outcome) => tell.end({ udp: outcome })),
    relay("tcp").then((outcome) => tell.end({ tcp: outcome })),
    relay("tls").then((outcome) => tell.end({ tls: outcome })),
  ]);
}

async function speed(
  transfer: (size: Size, signal: AbortSignal) => Promise<Transfer>,
  roundTrip: number,
  signal: AbortSignal,
): Promise<Outcome<"download">> {
  try {
    const first = await transfer("short", signal);
    if (first.milliseconds > verySlow) return bandwidthClass(bandwidth(first, roundTrip));
    // What the line can do shows in the better of two: a server that had to wake up first is not its fault.
    const second = await transfer(first.milliseconds > slow ? "short" : "long", signal);
    return bandwidthClass(Math.max(bandwidth(first, roundTrip), bandwidth(second, roundTrip)));
  } catch (error) {
    return error instanceof ServerBusy ? "not-run" : "failed";
  }
}
