package org.amphi.room;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amphi.booking.Capacity;
import org.amphi.media.MediaPlane;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.RoomId;

/** Runs one room: commands one at a time, in order. Thread-safe: callers only enqueue. */
public final class LiveRoom {
  private static final Logger LOG = Logger.getLogger(LiveRoom.class.getName());

  /** What a room needs around it. */
  public record Surroundings(
      MediaPlane media,
      RoomAudience audience,
      RoomRecords records,
      ChatBook chat,
      RoomDoor door,
      Clock clock,
      Delays delays,
      Executor executor) {}

  private final RoomId id;
  private final Surroundings around;
  private final Consumer<LiveRoom> whenOver;
  private final Mailbox<RoomCommand> mailbox;
  private final RoomMedia media;
  private final RoomErrands errands;

  /** Written in turns only, which the mailbox orders; volatile for those who look from outside. */
  private volatile RoomState state;

  LiveRoom(RoomId id, Capacity capacity, Surroundings around, Consumer<LiveRoom> whenOver) {
    this.id = id;
    this.around = around;
    this.whenOver = whenOver;
    this.mailbox = new Mailbox<>(around.executor(), this::turn);
    this.media = new RoomMedia(id, around.media(), () -> Asking.promised(state), this::tell);
    this.errands = new RoomErrands(id, around.records(), around.chat(), this::tell);
    this.state = RoomState.empty(id, capacity);
  }

  /** Which room. */
  public RoomId id() {
    return id;
  }

  /** Enqueues a command; what follows from it is told to the audience. */
  public void tell(RoomCommand command) {
    mailbox.put(command);
  }

  /** The room as it was after the last command. */
  public RoomState state() {
    return state;
  }

  private void turn(RoomCommand command) {
    RoomState before = state;
    try {
      if (command instanceof RoomCommand.LoseMedia) {
        media.forget();
      }
      Instant at = around.clock().instant();
      Decision decision = before.on(command, at);
      state = decision.next();
      announce(before, decision, at);
      decision.media().forEach(media::perform);
      if (!decision.media().isEmpty()) {
        media.demand(Asking.now(state));
      }
    } catch (RuntimeException fault) {
      // One command that cannot be carried out must not end the room for all.
      LOG.log(Level.SEVERE, "room " + id + " failed on " + command.getClass().getName(), fault);
      answerFault(command);
    }
    // Whatever went wrong in telling it: a room that is over must not be found any more.
    if (!before.closed() && state.closed()) {
      whenOver.accept(this);
    }
  }

  private void announce(RoomState before, Decision decision, Instant at) {
    long seq = before.seq();
    Present present = new Present(before);
    for (RoomEvent event : decision.events()) {
      watchDoor(before, event, at);
      if (event instanceof RoomEvent.Alarm alarm) {
        around.delays().after(alarm.after(), () -> tell(alarm.then()));
      } else if (event instanceof RoomEvent.Errand errand) {
        errands.run(errand);
      } else if (event instanceof RoomEvent.Addressed addressed) {
        around.audience().tell(List.of(addressed.to()), event, seq);
      } else if (event instanceof RoomEvent.Broadcast broadcast) {
        around.audience().tell(present.hearing(broadcast), event, ++seq);
      }
    }
  }

  private void watchDoor(RoomState before, RoomEvent event, Instant at) {
    if (event instanceof RoomEvent.ParticipantJoined joined) {
      around.door().entered(id, joined.participant(), at);
    } else if (event instanceof RoomEvent.ParticipantLeft left) {
      around.door().left(left.participant(), left.at());
    } else if (event instanceof RoomEvent.RoomEnded) {
      before.participants().keySet().forEach(each -> around.door().left(each, at));
    }
  }

  private void answerFault(RoomCommand command) {
    if (command instanceof RoomCommand.Request request) {
      RoomEvent fault = new RoomEvent.Refused(request.who(), request.ref(), RefusalCode.FAULT);
      around.audience().tell(List.of(request.who()), fault, state.seq());
    }
  }
}
