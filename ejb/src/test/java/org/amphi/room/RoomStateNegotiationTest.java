package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.ANSWER;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.CHLOE;
import static org.amphi.room.PureRoom.OF_ALICE;
import static org.amphi.room.PureRoom.OF_BRUNO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amphi.media.ReceptionId;
import org.amphi.media.Source;
import org.amphi.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class RoomStateNegotiationTest {
  private final PureRoom room = new PureRoom().with(ALICE, BRUNO, CHLOE);

  @Test
  void anOfferIsPassedOnToTheReceiverAlone() {
    room.publishing(ALICE).receiving(CHLOE);
    long seq = room.state().seq();

    Decision decision = room.offer(CHLOE, "r1");

    assertThat(decision.events())
        .containsExactly(
            new RoomEvent.ReceptionOffered(
                CHLOE, PureRoom.reception(CHLOE, "r1", PureRoom.all(OF_ALICE))));
    assertThat(decision.next().seq()).isEqualTo(seq);
  }

  @Test
  void anAnswerGoesToTheMediaServerAndIsDoneWhenItIsTaken() {
    room.publishing(ALICE).receiving(CHLOE).offer(CHLOE, "r1");

    Decision answered = room.tell(new RoomCommand.Answer(CHLOE, 5, "r1", ANSWER));
    Decision taken = room.tell(new RoomCommand.AnswerTaken(CHLOE, 1, 5));

    assertThat(answered.events()).isEmpty();
    assertThat(answered.media())
        .containsExactly(new MediaRequest.AcceptAnswer(new ReceptionId(CHLOE, "r1"), 1, 5, ANSWER));
    assertThat(taken.events()).containsExactly(new RoomEvent.Done(CHLOE, 5));
    assertThat(taken.media()).isEmpty();
  }

  @Test
  void changesDuringANegotiationWaitForItsEndAndAreAskedForAtOnce() {
    room.publishing(ALICE).receiving(CHLOE);
    room.asking(BRUNO);
    room.tell(new RoomCommand.StreamEnded(OF_ALICE));

    Decision whileAsking = room.tell(new RoomCommand.StreamFlowing(OF_BRUNO));
    Decision whileOffered = room.offer(CHLOE, "r1");
    Decision whileAnswered = room.answer(CHLOE, "r1");
    Decision taken = room.taken(CHLOE);

    assertThat(whileAsking.media()).isEmpty();
    assertThat(whileOffered.media()).isEmpty();
    assertThat(whileAnswered.media()).hasOnlyElementsOfType(MediaRequest.AcceptAnswer.class);
    assertThat(taken.media())
        .containsExactly(new MediaRequest.StartReceiving(CHLOE, 1, PureRoom.all(OF_BRUNO)));
  }

  @Test
  void aChangeThatIsTakenBackDuringANegotiationAsksForNothing() {
    room.publishing(ALICE).receiving(CHLOE);
    room.publishing(BRUNO).tell(new RoomCommand.StreamEnded(OF_BRUNO));
    room.offer(CHLOE, "r1");
    room.answer(CHLOE, "r1");

    Decision taken = room.taken(CHLOE);

    assertThat(taken.media()).isEmpty();
  }

  @Test
  void anOfferOfNothingEndsTheNegotiation() {
    room.publishing(ALICE).receiving(CHLOE).publishing(BRUNO);

    Decision decision = room.offer(CHLOE);

    assertThat(decision.events()).isEmpty();
    assertThat(decision.media())
        .containsExactly(
            new MediaRequest.StartReceiving(CHLOE, 1, PureRoom.all(OF_ALICE, OF_BRUNO)));
  }

  @Test
  void aNegotiationOfSeveralConnectionsEndsWithTheLastAnswerTaken() {
    room.publishing(ALICE).receiving(CHLOE).offer(CHLOE, "r1", "r2");
    room.publishing(BRUNO);
    room.answer(CHLOE, "r1");
    room.answer(CHLOE, "r2");

    Decision one = room.taken(CHLOE);
    Decision both = room.taken(CHLOE);

    assertThat(one.media()).isEmpty();
    assertThat(both.media())
        .containsExactly(
            new MediaRequest.StartReceiving(CHLOE, 1, PureRoom.all(OF_ALICE, OF_BRUNO)));
  }

  @Test
  void anAnswerToNoOfferOrASecondOneIsRefused() {
    room.publishing(ALICE).receiving(CHLOE);
    Decision early = room.tell(new RoomCommand.Answer(CHLOE, 5, "r1", ANSWER));
    room.offer(CHLOE, "r1");
    room.answer(CHLOE, "r1");

    Decision second = room.tell(new RoomCommand.Answer(CHLOE, 7, "r1", ANSWER));

    assertThat(early.events())
        .containsExactly(new RoomEvent.Refused(CHLOE, 5, RefusalCode.OUT_OF_ORDER));
    assertThat(second.events())
        .containsExactly(new RoomEvent.Refused(CHLOE, 7, RefusalCode.OUT_OF_ORDER));
    assertThat(second.media()).isEmpty();
  }

  @Test
  void nobodyAnswersForSomebodyElse() {
    room.publishing(ALICE).receiving(CHLOE, BRUNO).offer(CHLOE, "r1");

    Decision decision = room.tell(new RoomCommand.Answer(BRUNO, 5, "r1", ANSWER));

    assertThat(decision.events())
        .containsExactly(new RoomEvent.Refused(BRUNO, 5, RefusalCode.OUT_OF_ORDER));
  }

  @Test
  void whoStartsAgainGetsANewRoundFromNothing() {
    room.publishing(ALICE).receiving(CHLOE).negotiated(CHLOE);

    Decision decision = room.tell(new RoomCommand.Receive(CHLOE, 9));

    assertThat(decision.events()).containsExactly(new RoomEvent.Done(CHLOE, 9));
    assertThat(decision.media())
        .containsExactly(
            new MediaRequest.StopReceiving(CHLOE),
            new MediaRequest.StartReceiving(CHLOE, 2, PureRoom.all(OF_ALICE)));
  }

  @Test
  void whatBelongsToAnEarlierRoundChangesNothingButWhoAskedIsTold() {
    room.publishing(ALICE).receiving(CHLOE, CHLOE);
    RoomState before = room.state();
    var stale = PureRoom.reception(CHLOE, "r0", PureRoom.all(OF_ALICE));

    room.tell(new RoomCommand.Offered(CHLOE, 1, List.of(stale)));
    Decision taken = room.tell(new RoomCommand.AnswerTaken(CHLOE, 1, 5));
    Decision failed = room.tell(new RoomCommand.ReceptionFailed(CHLOE, 1, 6, RefusalCode.BAD_SDP));
    Decision unasked =
        room.tell(
            new RoomCommand.ReceptionFailed(
                CHLOE, 1, RoomCommand.ReceptionFailed.UNASKED, RefusalCode.BAD_SDP));

    assertThat(taken)
        .isEqualTo(Decision.of(before, new RoomEvent.Refused(CHLOE, 5, RefusalCode.OUT_OF_ORDER)));
    assertThat(failed)
        .isEqualTo(Decision.of(before, new RoomEvent.Refused(CHLOE, 6, RefusalCode.OUT_OF_ORDER)));
    assertThat(unasked).isEqualTo(Decision.nothing(before));
    assertThat(room.offer(CHLOE, "r1").events()).hasSize(1);
  }

  @Test
  void aStreamThatWasReplacedDuringANegotiationIsAskedForAfterIt() {
    room.publishing(ALICE).receiving(CHLOE);
    room.offer(CHLOE, "r1");
    room.tell(new RoomCommand.Unpublish(ALICE, 7, Source.CAMERA));
    room.publishing(ALICE);
    room.answer(CHLOE, "r1");

    Decision taken = room.taken(CHLOE);

    assertThat(taken.media())
        .containsExactly(
            new MediaRequest.StartReceiving(
                CHLOE, 1, PureRoom.all(room.participant(ALICE).stream(Source.CAMERA))));
  }
}
