package org.amphi.room;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.amphi.booking.Capacity;
import org.amphi.media.Curve;
import org.amphi.media.Strain;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.RoomId;

/**
 * Everything known about one live room. Immutable; knows no socket, no media server, no clock.
 *
 * @param capacity how many it seats, and shows
 * @param seq number of the last event that everybody was told
 * @param participants in the order in which they came
 * @param strain what it makes do with
 * @param recovery how it stands with its media server
 * @param curve how many it can promise by its pictures
 * @param queue those who wait for a place
 * @param cameraBitrate bits a second that a camera may take unless the room is strained
 */
public record RoomState(
    RoomId room,
    Capacity capacity,
    boolean closed,
    long seq,
    Map<ParticipantId, Participant> participants,
    Strain strain,
    Recovery recovery,
    Curve curve,
    WaitingQueue queue,
    int cameraBitrate) {

  /** An open room with nobody in it. */
  public static RoomState empty(RoomId room, Capacity capacity) {
    return new RoomState(
        room,
        capacity,
        false,
        0,
        Map.of(),
        Strain.NONE,
        Recovery.NONE,
        Curve.PUBLISHED,
        WaitingQueue.EMPTY,
        Bitrates.MOST);
  }

  /** What follows from a command that arrives at that moment. */
  public Decision on(RoomCommand command, Instant at) {
    if (closed) {
      return command instanceof RoomCommand.Request late ? refuse(late) : Decision.nothing(this);
    }
    return Bitrates.after(Advancing.after(Holding.after(decide(command, at)), at));
  }

  private Decision decide(RoomCommand command, Instant at) {
    if (command instanceof RoomCommand.Join join) {
      return Membership.join(this, join, at);
    }
    if (command instanceof RoomCommand.Squeeze strained) {
      return Squeezing.on(this, strained);
    }
    Optional<Decision> waiting = Queueing.on(this, command, at);
    if (waiting.isPresent()) {
      return waiting.get();
    }
    if (command instanceof RoomCommand.Request request && find(request.who()).isEmpty()) {
      return Decision.of(
          this, new RoomEvent.Refused(request.who(), request.ref(), RefusalCode.NOT_JOINED));
    }
    return Membership.on(this, command, at)
        .or(() -> Chatting.on(this, command, at))
        .or(() -> Publishing.on(this, command))
        .or(() -> Streaming.on(this, command))
        .or(() -> Distribution.on(this, command))
        .or(() -> Holding.on(this, command))
        .or(() -> Recovering.on(this, command))
        .orElseThrow(() -> new IllegalStateException("nobody decides on " + command));
  }

  private Decision refuse(RoomCommand.Request late) {
    return Decision.of(
        this, new RoomEvent.Refused(late.who(), late.ref(), RefusalCode.ROOM_CLOSED));
  }

  /** Somebody who is in the room now. */
  public Optional<Participant> find(ParticipantId who) {
    return Optional.ofNullable(participants.get(who));
  }

  /** How many cameras and screens are on. */
  int pictures() {
    return (int) participants.values().stream().flatMap(Participant::pictures).count();
  }

  RoomState with(Strain newStrain) {
    return change(draft -> draft.strain = newStrain);
  }

  RoomState with(Capacity newCapacity) {
    return change(draft -> draft.capacity = newCapacity);
  }

  RoomState with(Recovery newRecovery) {
    return change(draft -> draft.recovery = newRecovery);
  }

  RoomState with(Curve newCurve) {
    return change(draft -> draft.curve = newCurve);
  }

  RoomState with(WaitingQueue newQueue) {
    return change(draft -> draft.queue = newQueue);
  }

  RoomState withCameraBitrate(int bitrate) {
    return change(draft -> draft.cameraBitrate = bitrate);
  }

  RoomState with(Participant participant) {
    return with(List.of(participant));
  }

  RoomState with(List<Participant> changed) {
    if (changed.isEmpty()) {
      return this;
    }
    Map<ParticipantId, Participant> all = new LinkedHashMap<>(participants);
    changed.forEach(each -> all.put(each.id(), each));
    return change(draft -> draft.participants = Collections.unmodifiableMap(all));
  }

  RoomState without(ParticipantId who) {
    Map<ParticipantId, Participant> all = new LinkedHashMap<>(participants);
    all.remove(who);
    return change(draft -> draft.participants = Collections.unmodifiableMap(all));
  }

  RoomState over() {
    return change(
        draft -> {
          draft.closed = true;
          draft.participants = Map.of();
          draft.queue = WaitingQueue.EMPTY;
        });
  }

  RoomState after(RoomEvent... events) {
    long told = Arrays.stream(events).filter(RoomEvent.Broadcast.class::isInstance).count();
    return change(draft -> draft.seq = seq + told);
  }

  private RoomState change(Consumer<Draft> what) {
    Draft draft = new Draft(this);
    what.accept(draft);
    return draft.made();
  }

  /** The next state while it is being written, so that each change names only what it changes. */
  private static final class Draft {
    private final RoomId room;
    private Capacity capacity;
    private boolean closed;
    private long seq;
    private Map<ParticipantId, Participant> participants;
    private Strain strain;
    private Recovery recovery;
    private Curve curve;
    private WaitingQueue queue;
    private int cameraBitrate;

    private Draft(RoomState of) {
      room = of.room;
      capacity = of.capacity;
      closed = of.closed;
      seq = of.seq;
      participants = of.participants;
      strain = of.strain;
      recovery = of.recovery;
      curve = of.curve;
      queue = of.queue;
      cameraBitrate = of.cameraBitrate;
    }

    private RoomState made() {
      return new RoomState(
          room, capacity, closed, seq, participants, strain, recovery, curve, queue, cameraBitrate);
    }
  }
}
