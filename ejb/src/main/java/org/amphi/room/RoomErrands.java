package org.amphi.room;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amphi.shared.RoomId;

/**
 * Has done, outside the room, what a room decided and what must last, and makes commands of the
 * outcome. Called in the room's turns only; never waits.
 */
final class RoomErrands {
  private static final Logger LOG = Logger.getLogger(RoomErrands.class.getName());

  private final RoomId id;
  private final RoomRecords records;
  private final ChatBook chat;
  private final Consumer<RoomCommand> back;

  RoomErrands(RoomId id, RoomRecords records, ChatBook chat, Consumer<RoomCommand> back) {
    this.id = id;
    this.records = records;
    this.chat = chat;
    this.back = back;
  }

  void run(RoomEvent.Errand errand) {
    var who = errand.by();
    int ref = errand.ref();
    RoomCommand failed = new RoomCommand.ErrandFailed(who, ref);
    if (errand instanceof RoomEvent.EndingDecided) {
      tell(records.recordEnd(id), done -> new RoomCommand.EndRecorded(who, ref), failed);
    } else if (errand instanceof RoomEvent.LineDecided line) {
      tell(
          chat.keep(id, line.draft()),
          kept -> new RoomCommand.LineKept(who, ref, kept.line(), kept.isNew()),
          failed);
    } else if (errand instanceof RoomEvent.ChatWanted wanted) {
      tell(
          chat.read(id, wanted.before()),
          page -> new RoomCommand.ChatFound(who, ref, page),
          failed);
    }
  }

  private <T> void tell(
      CompletionStage<T> outcome, Function<T, RoomCommand> success, RoomCommand otherwise) {
    outcome.whenComplete(
        (result, failure) -> {
          if (failure != null) {
            LOG.log(Level.SEVERE, "room " + id + ": not done, hence " + otherwise, failure);
          }
          back.accept(failure == null ? success.apply(result) : otherwise);
        });
  }
}
