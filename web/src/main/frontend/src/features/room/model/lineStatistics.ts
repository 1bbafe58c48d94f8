/** What the browser counts of pictures that come in, since the connections stand. */
export interface LineTotals {
  readonly packets: number;
  readonly lost: number;
  readonly freezes: number;
  readonly framesReceived: number;
  readonly framesDropped: number;
  /** Seconds that all frames together waited in the jitter buffer. */
  readonly waited: number;
  /** Frames that have left it. */
  readonly emitted: number;
}

/** How pictures came in during some time. */
export interface LineSample {
  readonly packets: number;
  /** 0 to 1. */
  readonly lostShare: number;
  readonly freezes: number;
  /** Of the frames that came in, the share that this machine had no time for: 0 to 1. */
  readonly droppedShare: number;
  /** Mean wait of a frame in the jitter buffer, in seconds. */
  readonly wait: number;
}

type Entry = Readonly<Record<string, unknown>>;

export const noTotals: LineTotals = {
  packets: 0,
  lost: 0,
  freezes: 0,
  framesReceived: 0,
  framesDropped: 0,
  waited: 0,
  emitted: 0,
};

/** The entries of that type, of all reports (W3C webrtc-stats). */
export function entriesOf(reports: readonly RTCStatsReport[], type: string): readonly Entry[] {
  return reports.flatMap((report) => {
    const entries: Entry[] = [];
    report.forEach((entry: Entry) => {
      if (entry["type"] === type) entries.push(entry);
    });
    return entries;
  });
}

export const countIn = (entry: Entry, name: string): number => {
  const value = entry[name];
  return typeof value === "number" ? value : 0;
};

export function lineTotals(reports: readonly RTCStatsReport[]): LineTotals {
  return entriesOf(reports, "inbound-rtp")
    .filter(({ kind }) => kind === "video")
    .reduce<LineTotals>(
      (sum, entry) => ({
        packets: sum.packets + countIn(entry, "packetsReceived"),
        lost: sum.lost + countIn(entry, "packetsLost"),
        freezes: sum.freezes + countIn(entry, "freezeCount"),
        framesReceived: sum.framesReceived + countIn(entry, "framesReceived"),
        framesDropped: sum.framesDropped + countIn(entry, "framesDropped"),
        waited: sum.waited + countIn(entry, "jitterBufferDelay"),
        emitted: sum.emitted + countIn(entry, "jitterBufferEmittedCount"),
      }),
      noTotals,
    );
}

/** Null where the counts began anew in between: a picture that went takes its own with it. */
export function lineSample(before: LineTotals, after: LineTotals): LineSample | null {
  const packets = after.packets - before.packets;
  if (packets < 0) return null;
  const lost = Math.max(after.lost - before.lost, 0);
  const frames = after.framesReceived - before.framesReceived;
  const emitted = after.emitted - before.emitted;
  return {
    packets,
    lostShare: share(lost, packets + lost),
    freezes: Math.max(after.freezes - before.freezes, 0),
    droppedShare: share(Math.max(after.framesDropped - before.framesDropped, 0), frames),
    wait: share(Math.max(after.waited - before.waited, 0), emitted),
  };
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Bytes of sound and pictures that have come in on that connection; 0 for one that does not tell. */
export async function receivedBytes(peer: RTCPeerConnection): Promise<number> {
  const reports = await statisticsOf([peer]);
  return entriesOf(reports, "inbound-rtp").reduce((sum, entry) => sum + countIn(entry, "bytesReceived"), 0);
}

export async function statisticsOf(peers: readonly RTCPeerConnection[]): Promise<readonly RTCStatsReport[]> {
  const reports = await Promise.all(peers.map((peer) => peer.getStats().catch(() => null)));
  return reports.filter((report) => report !== null);
}
