package org.amphi.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amphi.media.Reception;
import org.amphi.media.Selection;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;

/** What a media server may answer to what a room asked, each request once, in any order. */
final class FakeAnswers {
  private final List<MediaRequest> unanswered = new ArrayList<>();

  void ask(MediaRequest request) {
    if (success(request).isPresent()) {
      unanswered.add(request);
    }
  }

  boolean isAsked() {
    return !unanswered.isEmpty();
  }

  void forget() {
    unanswered.clear();
  }

  RoomCommand succeed(int pick) {
    return success(unanswered.remove(pick % unanswered.size())).orElseThrow();
  }

  RoomCommand fail(int pick) {
    return failure(unanswered.remove(pick % unanswered.size()));
  }

  private static Optional<RoomCommand> success(MediaRequest request) {
    if (request instanceof MediaRequest.StartStream start) {
      return Optional.of(
          new RoomCommand.StreamAnswered(start.stream(), start.ref(), PureRoom.ANSWER));
    } else if (request instanceof MediaRequest.RestartStream restart) {
      return Optional.of(
          new RoomCommand.StreamAnswered(restart.stream(), restart.ref(), PureRoom.ANSWER));
    } else if (request instanceof MediaRequest.StartReceiving start) {
      return Optional.of(
          new RoomCommand.Offered(
              start.who(), start.round(), offers(start.who(), start.selection())));
    } else if (request instanceof MediaRequest.RestartReception restart) {
      ParticipantId who = restart.reception().who();
      Reception again = PureRoom.reception(who, restart.reception().value(), Selection.NOTHING);
      return Optional.of(new RoomCommand.Offered(who, restart.round(), List.of(again)));
    } else if (request instanceof MediaRequest.AcceptAnswer accept) {
      return Optional.of(
          new RoomCommand.AnswerTaken(accept.reception().who(), accept.round(), accept.ref()));
    } else if (request instanceof MediaRequest.OpenMedia) {
      return Optional.of(new RoomCommand.MediaOpened());
    }
    return Optional.empty();
  }

  /** One connection for each stream, as some engines have it; none when there is no stream. */
  private static List<Reception> offers(ParticipantId who, Selection selection) {
    return selection.ids().stream()
        .map(
            each ->
                PureRoom.reception(
                    who,
                    each.toString(),
                    new Selection(false, Map.of(each, selection.streams().get(each)))))
        .toList();
  }

  private static RoomCommand failure(MediaRequest request) {
    RefusalCode code = RefusalCode.BAD_SDP;
    int unasked = RoomCommand.ReceptionFailed.UNASKED;
    if (request instanceof MediaRequest.StartStream start) {
      return new RoomCommand.StreamFailed(start.stream(), start.ref(), code);
    } else if (request instanceof MediaRequest.RestartStream restart) {
      return new RoomCommand.RestartFailed(restart.stream(), restart.ref(), code);
    } else if (request instanceof MediaRequest.StartReceiving start) {
      return new RoomCommand.ReceptionFailed(start.who(), start.round(), unasked, code);
    } else if (request instanceof MediaRequest.RestartReception restart) {
      return new RoomCommand.ReceptionFailed(
          restart.reception().who(), restart.round(), unasked, code);
    } else if (request instanceof MediaRequest.AcceptAnswer accept) {
      return new RoomCommand.ReceptionFailed(
          accept.reception().who(), accept.round(), accept.ref(), code);
    }
    return new RoomCommand.MediaUnavailable();
  }
}
