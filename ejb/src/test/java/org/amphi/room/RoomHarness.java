package org.amphi.room;

import java.util.UUID;
import org.amphi.booking.Capacity;
import org.amphi.media.FakeMediaServer;
import org.amphi.shared.MutableClock;
import org.amphi.shared.RoomId;

/** The real live room on a media server in memory, with an executor that is run by hand. */
public final class RoomHarness {
  private final PendingExecutor executor = new PendingExecutor();
  private final FakeMediaServer media = new FakeMediaServer();
  private final HandRecords records = new HandRecords();
  private final MemoryChat chat = new MemoryChat();
  private final RecordingDoor door = new RecordingDoor();
  private final HandDelays delays = new HandDelays();
  private final LiveRooms rooms;
  private final LiveRoom room;

  RoomHarness(RoomAudience audience) {
    this(new MutableClock(PureRoom.NOON), audience);
  }

  /** An open room that tells that audience. */
  public RoomHarness(MutableClock clock, RoomAudience audience) {
    this(clock, audience, PureRoom.ROOMY);
  }

  RoomHarness(MutableClock clock, RoomAudience audience, Capacity capacity) {
    rooms =
        new LiveRooms(
            new LiveRoom.Surroundings(
                media, audience, records, chat, door, clock, delays, executor));
    room = rooms.open(new RoomId(new UUID(0, 2)), capacity);
  }

  /** The room. */
  public LiveRoom room() {
    return room;
  }

  /** Lets the room take its turns until nothing is left to do. */
  public void runAll() {
    executor.runAll();
  }

  /** Lets all alarms go off that were set so far, and the room take its turns. */
  public void ringAlarms() {
    delays.ring();
    runAll();
  }

  /** The media server, to be killed and restarted. */
  public FakeMediaServer media() {
    return media;
  }

  /** Its time is over. */
  public void endNow() {
    tell(new RoomCommand.Close(RoomEvent.Ending.TIME_OVER));
  }

  LiveRooms rooms() {
    return rooms;
  }

  /** The chat, which keeps lines when it is told to. */
  MemoryChat chat() {
    return chat;
  }

  RecordingDoor door() {
    return door;
  }

  HandRecords records() {
    return records;
  }

  void tell(RoomCommand... commands) {
    for (RoomCommand command : commands) {
      room.tell(command);
    }
    runAll();
  }
}
