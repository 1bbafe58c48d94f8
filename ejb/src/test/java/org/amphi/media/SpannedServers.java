package org.amphi.media;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.amphi.shared.RoomId;

/** A pool whose rooms are too large for one of its servers, as if it were one server; for tests. */
public final class SpannedServers implements MediaServer {
  private static final Demand LARGE = Demand.promised(500, 12);

  /** Of what a large room costs: one server cannot carry it, two can. */
  private static final double SHARE = 0.6;

  private final List<? extends MediaServer> servers;
  private final MediaPool pool;

  /** A pool of two servers of the same engine. */
  public SpannedServers(List<? extends MediaServer> servers, EngineCosts costs) {
    this.servers = servers;
    List<PoolMember> members = new ArrayList<>();
    for (MediaServer server : servers) {
      members.add(new PoolMember(entry("server-" + members.size(), costs), server, costs));
    }
    this.pool = new MediaPool(members, Clock.systemUTC());
  }

  private static MediaServerEntry entry(String name, EngineCosts costs) {
    double cores = SHARE * DemandModel.load(LARGE, costs).cores();
    return new MediaServerEntry(
        name, "test", URI.create("ws://test"), cores, Purpose.ANY, Optional.empty());
  }

  @Override
  public CompletionStage<MediaRoom> open(RoomId room, Demand promised, MediaListener listener) {
    return pool.open(room, LARGE, listener);
  }

  @Override
  public void demand(RoomId room, Demand actual) {
    pool.demand(room, actual);
  }

  /** Those of a room that spans several. */
  @Override
  public Capabilities capabilities() {
    Capabilities each = servers.get(0).capabilities();
    return new Capabilities(each.layers(), each.oneConnectionDown(), false, each.levels());
  }

  @Override
  public CompletionStage<Void> ping() {
    return CompletableFuture.allOf(
        servers.stream()
            .map(server -> server.ping().toCompletableFuture())
            .toArray(CompletableFuture<?>[]::new));
  }

  @Override
  public void close() {
    pool.close();
  }
}
