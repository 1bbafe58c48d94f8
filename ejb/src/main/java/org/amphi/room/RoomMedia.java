package org.amphi.room;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amphi.media.Demand;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaPlane;
import org.amphi.media.MediaRoom;
import org.amphi.media.Reception;
import org.amphi.media.StreamId;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.RoomId;

/**
 * Carries a room's media requests out, and makes commands of the answers. Opens the media room at
 * the first need, and anew when it was lost. Called in the room's turns only; never waits.
 */
final class RoomMedia {
  private static final Logger LOG = Logger.getLogger(RoomMedia.class.getName());

  private final RoomId id;
  private final Consumer<RoomCommand> back;
  private final MediaPlane plane;
  private final Supplier<Demand> promised;
  private final MediaLine line;
  private CurrentMedia current;
  private Demand told = Demand.NONE;

  RoomMedia(RoomId id, MediaPlane plane, Supplier<Demand> promised, Consumer<RoomCommand> back) {
    this.id = id;
    this.plane = plane;
    this.promised = promised;
    this.back = back;
    this.current = new CurrentMedia(back);
    this.line = new MediaLine(this::open);
  }

  private CompletionStage<MediaRoom> open() {
    current.forget();
    current = new CurrentMedia(back);
    told = Demand.NONE;
    return plane.open(id, promised.get(), current);
  }

  /** Says what the room asks for now, when it is something else than before. */
  void demand(Demand actual) {
    if (line.isOpen() && !actual.equals(told) && !actual.equals(Demand.NONE)) {
      told = actual;
      plane.demand(id, actual);
    }
  }

  void forget() {
    current.forget();
    line.forget();
    plane.demand(id, Demand.NONE);
  }

  void perform(MediaRequest request) {
    if (request instanceof MediaRequest.StartStream start) {
      startStream(start);
    } else if (request instanceof MediaRequest.RestartStream restart) {
      restartStream(restart);
    } else if (request instanceof MediaRequest.MuteStream mute) {
      ifOpen(room -> room.mute(mute.stream(), mute.muted()));
    } else if (request instanceof MediaRequest.LimitStream limit) {
      ifOpen(room -> room.limit(limit.stream(), limit.bitrate()));
    } else if (request instanceof MediaRequest.PreferLayer prefer) {
      ifOpen(room -> room.prefer(prefer.who(), prefer.stream(), prefer.layer()));
    } else if (request instanceof MediaRequest.RestartReception restart) {
      restartReception(restart);
    } else if (request instanceof MediaRequest.StartReceiving start) {
      startReceiving(start);
    } else if (request instanceof MediaRequest.AcceptAnswer accept) {
      acceptAnswer(accept);
    } else if (request instanceof MediaRequest.EndStream end) {
      ifOpen(room -> room.unpublish(end.stream()));
    } else if (request instanceof MediaRequest.StopReceiving stop) {
      ifOpen(room -> room.stopReceiving(stop.who()));
    } else if (request instanceof MediaRequest.AddCandidate add) {
      ifOpen(
          room -> {
            room.candidate(add.connection(), add.candidate());
            return CompletableFuture.completedStage(null);
          });
    } else if (request instanceof MediaRequest.OpenMedia) {
      openMedia();
    } else if (request instanceof MediaRequest.EndMedia
        || request instanceof MediaRequest.LeaveMedia) {
      ifOpen(MediaRoom::close);
      forget();
    }
  }

  private void openMedia() {
    line.ask(room -> CompletableFuture.completedStage(room))
        .whenComplete(
            (opened, failure) ->
                back.accept(
                    failure == null
                        ? new RoomCommand.MediaOpened()
                        : new RoomCommand.MediaUnavailable()));
  }

  private void startStream(MediaRequest.StartStream start) {
    StreamId stream = start.stream();
    line.ask(room -> room.publish(stream, start.offer(), start.bitrate()))
        .whenComplete(
            (answer, failure) ->
                back.accept(
                    failure == null
                        ? new RoomCommand.StreamAnswered(stream, start.ref(), answer)
                        : new RoomCommand.StreamFailed(stream, start.ref(), codeOf(failure))));
  }

  private void restartStream(MediaRequest.RestartStream restart) {
    StreamId stream = restart.stream();
    line.ask(room -> room.renegotiate(stream, restart.offer()))
        .whenComplete(
            (answer, failure) ->
                back.accept(
                    failure == null
                        ? new RoomCommand.StreamAnswered(stream, restart.ref(), answer)
                        : new RoomCommand.RestartFailed(stream, restart.ref(), codeOf(failure))));
  }

  private void startReceiving(MediaRequest.StartReceiving start) {
    offered(
        start.who(), start.round(), line.ask(room -> room.receive(start.who(), start.selection())));
  }

  private void restartReception(MediaRequest.RestartReception restart) {
    offered(
        restart.reception().who(),
        restart.round(),
        line.ask(room -> room.restart(restart.reception()).thenApply(List::of)));
  }

  private void offered(ParticipantId who, int round, CompletionStage<List<Reception>> offers) {
    offers.whenComplete(
        (made, failure) ->
            back.accept(
                failure == null
                    ? new RoomCommand.Offered(who, round, made)
                    : new RoomCommand.ReceptionFailed(
                        who, round, RoomCommand.ReceptionFailed.UNASKED, codeOf(failure))));
  }

  private void acceptAnswer(MediaRequest.AcceptAnswer accept) {
    var who = accept.reception().who();
    line.ask(room -> room.accept(accept.reception(), accept.answer()))
        .whenComplete(
            (taken, failure) ->
                back.accept(
                    failure == null
                        ? new RoomCommand.AnswerTaken(who, accept.round(), accept.ref())
                        : new RoomCommand.ReceptionFailed(
                            who, accept.round(), accept.ref(), codeOf(failure))));
  }

  private void ifOpen(Function<MediaRoom, CompletionStage<Void>> request) {
    line.askIfOpen(request)
        .whenComplete(
            (done, failure) -> {
              if (failure != null) {
                LOG.log(Level.FINE, "room " + id + ": the media server did not", failure);
              }
            });
  }

  private RefusalCode codeOf(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof MediaFailure)) {
      cause = cause.getCause();
    }
    if (cause instanceof MediaFailure known) {
      LOG.log(
          Level.WARNING,
          "room {0}: {1} {2}",
          new Object[] {id, known.reason(), known.getMessage()});
      return switch (known.reason()) {
        case BAD_SDP -> RefusalCode.BAD_SDP;
        case UNAVAILABLE, GONE, REFUSED -> RefusalCode.MEDIA_UNAVAILABLE;
      };
    }
    LOG.log(Level.SEVERE, "room " + id + ": media request failed", failure);
    return RefusalCode.FAULT;
  }
}
