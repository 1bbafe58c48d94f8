package org.amphi.room;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaListener;
import org.amphi.media.MediaRoom;
import org.amphi.media.MediaServer;
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
  private final MediaLine line;

  RoomMedia(RoomId id, MediaServer server, MediaListener listener, Consumer<RoomCommand> back) {
    this.id = id;
    this.line = new MediaLine(() -> server.open(id, listener));
    this.back = back;
  }

  void forget() {
    line.forget();
  }

  void perform(MediaRequest request) {
    if (request instanceof MediaRequest.StartStream start) {
      startStream(start);
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
    } else if (request instanceof MediaRequest.EndMedia) {
      ifOpen(MediaRoom::close);
      line.forget();
    }
  }

  private void startStream(MediaRequest.StartStream start) {
    var who = start.stream().owner();
    line.ask(room -> room.publish(start.stream(), start.offer()))
        .whenComplete(
            (answer, failure) ->
                back.accept(
                    failure == null
                        ? new RoomCommand.StreamAnswered(who, start.ref(), answer)
                        : new RoomCommand.StreamFailed(who, start.ref(), codeOf(failure))));
  }

  private void startReceiving(MediaRequest.StartReceiving start) {
    line.ask(room -> room.receive(start.who(), start.streams()))
        .whenComplete(
            (offers, failure) ->
                back.accept(
                    failure == null
                        ? new RoomCommand.Offered(start.who(), start.round(), offers)
                        : new RoomCommand.ReceptionFailed(
                            start.who(),
                            start.round(),
                            RoomCommand.ReceptionFailed.UNASKED,
                            codeOf(failure))));
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
