package org.amphi.signalling;

import java.time.Clock;
import java.time.Instant;
import org.amphi.identity.Pass;
import org.amphi.room.LiveRoom;
import org.amphi.room.RoomCommand;
import org.amphi.room.RoomEvent;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.StrictJson;
import org.amphi.signalling.Wire.Closing;
import org.jspecify.annotations.Nullable;

/**
 * One browser's place in one room, from the opening of its socket to its end. Thread-safe, except
 * that {@link #received} is called for one message at a time, as sockets do.
 */
public final class Seat {
  private final ParticipantId id = ParticipantId.fresh();
  private final LiveRoom room;
  private final Pass pass;
  private final Welcome welcome;
  private final Outbox outbox;
  private final Clock clock;
  private final Allowance allowance;
  private final Allowance lines;
  private volatile Instant heardAt;
  private volatile boolean deaf;

  Seat(LiveRoom room, Pass pass, Welcome welcome, Wire wire, Clock clock) {
    this.room = room;
    this.pass = pass;
    this.welcome = welcome;
    this.outbox = new Outbox(wire, clock);
    this.clock = clock;
    this.heardAt = clock.instant();
    this.allowance = Allowance.ofMessages(heardAt);
    this.lines = Allowance.ofLines(heardAt);
  }

  ParticipantId id() {
    return id;
  }

  /** Takes what the browser said; what cannot be taken is answered with a refusal. */
  public void received(String text) {
    if (deaf) {
      return;
    }
    heardAt = clock.instant();
    if (!allowance.take(heardAt)) {
      // What is still under way when the socket closes must not reach the room.
      deaf = true;
      refuse(null, RefusalCode.TOO_MANY_MESSAGES);
      outbox.close(Closing.POLICY_VIOLATION);
      return;
    }
    ClientMessage message;
    try {
      message = StrictJson.read(text, ClientMessage.class);
    } catch (Refusal unreadable) {
      refuse(null, unreadable.code());
      return;
    }
    if (message instanceof ClientMessage.Beat) {
      send(new ServerMessage.Heartbeat(room.state().seq()));
      return;
    }
    if (message instanceof ClientMessage.Say say && !lines.take(heardAt)) {
      refuse(say.ref(), RefusalCode.CHAT_TOO_FAST);
      return;
    }
    try {
      room.tell(Translator.command(id, pass, message));
    } catch (Refusal outOfLimits) {
      refuse(refOf(message), outOfLimits.code());
    }
  }

  /** Refuses a message that is longer than any that we take; the transport has dropped it. */
  public void receivedTooMuch() {
    refuse(null, RefusalCode.TOO_LARGE);
    outbox.close(Closing.TOO_BIG);
  }

  /** The socket is closed. */
  void gone() {
    room.tell(new RoomCommand.LoseConnection(id, clock.instant()));
  }

  /** The socket has been dead for some time: it was last alive when it was last heard of. */
  void silent() {
    room.tell(new RoomCommand.LoseConnection(id, heardAt));
  }

  void tell(RoomEvent.Addressed event, long seq) {
    send(Herald.message(event, seq, welcome));
    if (event instanceof RoomEvent.Replaced) {
      deaf = true;
      outbox.close(Closing.NORMAL);
    }
  }

  void send(String encoded) {
    outbox.put(encoded);
  }

  void close(Closing why) {
    outbox.close(why);
  }

  /** Cuts a browser that has been silent, or has not read, since those moments. */
  boolean cutIfDead(Instant silentSince, Instant stalledSince) {
    if (heardAt.isBefore(silentSince)) {
      outbox.cut();
      return true;
    }
    return outbox.cutIfStalled(stalledSince);
  }

  private void refuse(@Nullable Integer ref, RefusalCode code) {
    send(new ServerMessage.Refused(room.state().seq(), ref, code.key()));
  }

  private void send(ServerMessage message) {
    send(StrictJson.write(message));
  }

  private static @Nullable Integer refOf(ClientMessage message) {
    if (message instanceof ClientMessage.Join join) {
      return join.ref();
    }
    if (message instanceof ClientMessage.Publish publish) {
      return publish.ref();
    }
    if (message instanceof ClientMessage.Say say) {
      return say.ref();
    }
    return message instanceof ClientMessage.Answer answer ? answer.ref() : null;
  }
}
