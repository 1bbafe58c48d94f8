package org.amphi.bench.peer;

import java.util.Collection;

/** Sums of what arrived: packets, those that did not arrive, bytes of UDP payload, pictures. */
public record Received(long packets, long lost, long bytes, long frames) {
  public static final Received NOTHING = new Received(0, 0, 0, 0);

  public Received plus(Received other) {
    return new Received(
        packets + other.packets, lost + other.lost, bytes + other.bytes, frames + other.frames);
  }

  /** What arrived since then. */
  public Received since(Received before) {
    return new Received(
        packets - before.packets, lost - before.lost, bytes - before.bytes, frames - before.frames);
  }

  /** Of many peers. */
  public static Received of(Collection<LightPeer> peers) {
    return peers.stream().map(LightPeer::received).reduce(NOTHING, Received::plus);
  }
}
