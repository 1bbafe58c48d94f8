import type { BrowserContext, Page } from "playwright-core";

/** Of a connection that carries something: by what candidate of this browser, and how it reaches its relay. */
export interface Way {
  readonly type: string;
  readonly relayProtocol: string | undefined;
}

declare global {
  interface Window {
    madePeers: RTCPeerConnection[];
  }
}

/** A network that lets nothing through but what goes to a relay, over one transport or over any. */
export async function letOnlyRelayThrough(context: BrowserContext, transport?: "udp" | "tcp"): Promise<void> {
  await context.addInitScript((only) => {
    window.madePeers = [];
    const relays = (servers: readonly RTCIceServer[] = []) =>
      servers.map((server) => ({
        ...server,
        urls: [server.urls].flat().filter((url) => only === undefined || url.endsWith(`transport=${only}`)),
      }));
    window.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(asked: RTCConfiguration = {}) {
        super({ ...asked, iceServers: relays(asked.iceServers), iceTransportPolicy: "relay" });
        window.madePeers.push(this);
      }
    };
  }, transport);
}

/** The ways of all connections of a page that are up. */
export function ways(page: Page): Promise<Way[]> {
  return page.evaluate(async () => {
    const found: { type: string; relayProtocol: string | undefined }[] = [];
    for (const peer of window.madePeers.filter(({ connectionState }) => connectionState === "connected")) {
      const stats = await peer.getStats();
      for (const transport of stats.values()) {
        if (transport.type !== "transport") continue;
        const pair = stats.get(transport.selectedCandidatePairId);
        const local = stats.get(pair.localCandidateId);
        found.push({ type: local.candidateType, relayProtocol: local.relayProtocol });
      }
    }
    return found;
  });
}
