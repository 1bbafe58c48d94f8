import type { BrowserContext, Page } from "playwright-core";

/** What comes in on one track. */
export interface Incoming {
  readonly kind: "audio" | "video";
  /** Bytes within the last second. */
  readonly bytes: number;
  /** Of the pictures, in lines; 0 before the first. */
  readonly height: number;
}

interface Watched {
  peers: RTCPeerConnection[];
}

/** Keeps an eye on all connections that the pages of this visitor make. To be called before the first page is loaded. */
export async function watchStreams(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const watched = globalThis as unknown as Watched;
    watched.peers = [];
    const Real = RTCPeerConnection;
    globalThis.RTCPeerConnection = class extends Real {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        watched.peers.push(this);
      }
    };
  });
}

/** All that flows into this page, measured over a second. */
export function incoming(page: Page): Promise<Incoming[]> {
  return page.evaluate(async () => {
    const { peers } = globalThis as unknown as Watched;
    const open = peers.filter(({ connectionState }) => connectionState !== "closed");
    const count = async () => {
      const found = new Map<string, RTCInboundRtpStreamStats>();
      for (const [index, peer] of open.entries()) {
        for (const report of (await peer.getStats()).values() as Iterable<RTCStats>) {
          if (report.type === "inbound-rtp") found.set(`${index} ${report.id}`, report as RTCInboundRtpStreamStats);
        }
      }
      return found;
    };
    const before = await count();
    await new Promise((done) => setTimeout(done, 1000));
    const after = await count();
    return [...after].map(([id, { kind, bytesReceived = 0, frameHeight = 0 }]) => ({
      kind: kind as Incoming["kind"],
      bytes: bytesReceived - (before.get(id)?.bytesReceived ?? 0),
      height: frameHeight,
    }));
  });
}

/** The pictures that flow into this page. */
export const pictures = async (page: Page): Promise<Incoming[]> =>
  (await incoming(page)).filter(({ kind, bytes }) => kind === "video" && bytes > 0);
