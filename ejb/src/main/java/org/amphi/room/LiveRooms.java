package org.amphi.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.amphi.booking.Capacity;
import org.amphi.shared.RoomId;

/** The rooms that are open on this server. Thread-safe. */
@ApplicationScoped
public class LiveRooms {
  private final Map<RoomId, LiveRoom> rooms = new ConcurrentHashMap<>();

  private LiveRoom.Surroundings around;

  /** For the container's proxies. */
  @SuppressWarnings("NullAway.Init")
  protected LiveRooms() {}

  @Inject
  LiveRooms(LiveRoom.Surroundings around) {
    this.around = around;
  }

  /** The room of that name when it is open here. */
  public Optional<LiveRoom> find(RoomId id) {
    return Optional.ofNullable(rooms.get(id));
  }

  /** All that are open here. */
  public List<LiveRoom> all() {
    return List.copyOf(rooms.values());
  }

  /**
   * The room of that name, opened when it is not yet. Whether it may be is the caller's to know.
   */
  LiveRoom open(RoomId id, Capacity capacity) {
    return rooms.computeIfAbsent(
        id, missing -> new LiveRoom(missing, capacity, around, this::forget));
  }

  private void forget(LiveRoom over) {
    rooms.remove(over.id(), over);
  }
}
