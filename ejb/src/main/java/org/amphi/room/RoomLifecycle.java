package org.amphi.room;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amphi.booking.Webinar;
import org.amphi.booking.Webinars;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.RoomId;

/** The only way in to open, close and list rooms. */
@Stateless
public class RoomLifecycle {
  @Inject
  @SuppressWarnings("NullAway.Init")
  private Webinars webinars;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private LiveRooms rooms;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Clock clock;

  /**
   * The live room of a session, opened if need be.
   *
   * @throws Refusal NOT_FOUND, NOT_OPEN_YET or ROOM_CLOSED
   */
  public Entry open(RoomId id) {
    Webinar webinar = webinars.find(id).orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND));
    return switch (webinar.phase(clock.instant())) {
      case NOT_OPEN_YET -> throw new Refusal(RefusalCode.NOT_OPEN_YET);
      case CLOSED, CANCELLED -> throw new Refusal(RefusalCode.ROOM_CLOSED);
      case OPEN -> new Entry(rooms.open(id, webinar.capacity()), webinar.slot().closesAt());
    };
  }

  /** An open room, and when it closes at the latest. */
  public record Entry(LiveRoom room, Instant closesAt) {}

  /** The rooms that are open on this server. */
  public List<RoomId> list() {
    return rooms.all().stream().map(LiveRoom::id).toList();
  }

  /** Records that a session has ended before its time; it cannot be opened again. */
  public void recordEnd(RoomId id) {
    webinars.findToChange(id).ifPresent(webinar -> webinar.end(clock.instant()));
  }

  /** Closes a room for everybody who is in it. */
  public void close(RoomId id, RoomEvent.Ending ending) {
    rooms.find(id).ifPresent(room -> room.tell(new RoomCommand.Close(ending)));
  }

  /**
   * Opens the rooms whose slot has begun, closes those whose slot is over or that were cancelled,
   * and gives all others the capacity that they are booked for now.
   */
  public void followSlots() {
    List<Webinar> due = webinars.openAt(clock.instant());
    due.forEach(
        webinar -> {
          LiveRoom room = rooms.open(webinar.id(), webinar.capacity());
          if (!room.state().capacity().equals(webinar.capacity())) {
            room.tell(new RoomCommand.Resize(webinar.capacity()));
          }
        });
    Set<RoomId> open = due.stream().map(Webinar::id).collect(Collectors.toUnmodifiableSet());
    list().stream().filter(each -> !open.contains(each)).forEach(this::closeOver);
  }

  private void closeOver(RoomId id) {
    boolean cancelled =
        webinars.find(id).filter(each -> each.fate() == Webinar.Fate.CANCELLED).isPresent();
    close(id, cancelled ? RoomEvent.Ending.CANCELLED : RoomEvent.Ending.TIME_OVER);
  }
}
