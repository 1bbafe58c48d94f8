package org.amphi.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amphi.shared.RoomId;

/** Links without a database. */
final class MemoryLinks extends Links {
  private final Map<UUID, Link> links = new HashMap<>();

  Link add(RoomId room, SeatRole role) {
    Link link = new Link(room, role);
    links.put(link.id().value(), link);
    return link;
  }

  @Override
  public Optional<Link> find(UUID id) {
    return Optional.ofNullable(links.get(id));
  }
}
