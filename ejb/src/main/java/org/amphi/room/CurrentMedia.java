package org.amphi.room;

import java.util.function.Consumer;
import org.amphi.media.ConnectionId;
import org.amphi.media.Curve;
import org.amphi.media.IceCandidate;
import org.amphi.media.MediaListener;
import org.amphi.media.Strain;
import org.amphi.media.StreamId;

/**
 * A media room's own news, as commands, as long as it is the room's current one: a server that was
 * given up may come to itself and say that all is lost when another one carries the room.
 */
final class CurrentMedia implements MediaListener {
  private final Consumer<RoomCommand> room;
  private volatile boolean current = true;

  CurrentMedia(Consumer<RoomCommand> room) {
    this.room = room;
  }

  void forget() {
    current = false;
  }

  private void tell(RoomCommand news) {
    if (current) {
      room.accept(news);
    }
  }

  @Override
  public void flowing(StreamId stream) {
    tell(new RoomCommand.StreamFlowing(stream));
  }

  @Override
  public void ended(StreamId stream) {
    tell(new RoomCommand.StreamEnded(stream));
  }

  @Override
  public void candidate(ConnectionId connection, IceCandidate candidate) {
    tell(new RoomCommand.ServerCandidate(connection, candidate));
  }

  @Override
  public void talking(StreamId voice, boolean talks) {
    tell(new RoomCommand.Talk(voice, talks));
  }

  @Override
  public void lost() {
    if (current) {
      room.accept(new RoomCommand.LoseMedia());
    }
    current = false;
  }

  @Override
  public void suspected(boolean suspect) {
    tell(new RoomCommand.SuspectMedia(suspect));
  }

  @Override
  public void draining() {
    tell(new RoomCommand.LeaveMedia());
  }

  @Override
  public void strained(Strain strain) {
    tell(new RoomCommand.Squeeze(strain));
  }

  @Override
  public void promises(Curve curve) {
    tell(new RoomCommand.Promise(curve));
  }
}
