/** As the server gives it, and as RTCPeerConnection takes it. */
export interface IceServer {
  readonly urls: readonly string[];
  readonly username: string;
  readonly credential: string;
}

export type Way = "udp" | "tcp" | "tls";

/** The servers that can be reached in that way alone (RFC 7065): a turns address is TLS, whatever it says of TCP. */
export function reachableBy(way: Way, servers: readonly IceServer[]): readonly IceServer[] {
  return withUrls(servers, (url) => wayOf(url) === way);
}

/** The same servers, asked only how we look from outside: every relay answers that too (RFC 8656, section 3). */
export const answeringOnly = (servers: readonly IceServer[]): readonly IceServer[] =>
  reachableBy("udp", servers).map((server) => ({
    ...server,
    urls: server.urls.map((url) => url.replace(/^turn:/i, "stun:").replace(/\?.*$/, "")),
  }));

function withUrls(servers: readonly IceServer[], wanted: (url: string) => boolean): readonly IceServer[] {
  return servers
    .map((server) => ({ ...server, urls: server.urls.filter(wanted) }))
    .filter(({ urls }) => urls.length > 0);
}

function wayOf(url: string): Way | null {
  const overUdp = /[?&]transport=udp(&|$)/i.test(url);
  const overTcp = /[?&]transport=tcp(&|$)/i.test(url);
  if (/^turns:/i.test(url)) return overUdp ? null : "tls";
  if (!/^turn:/i.test(url)) return null;
  return overTcp ? "tcp" : "udp";
}
