package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.ANSWER;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.CANDIDATE;
import static org.amphi.room.PureRoom.CHLOE;
import static org.amphi.room.PureRoom.OF_BRUNO;
import static org.assertj.core.api.Assertions.assertThat;

import org.amphi.media.Source;
import org.amphi.media.StreamId;
import org.amphi.shared.RefusalCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoomStateMediaLossTest {
  private final PureRoom room = new PureRoom().with(ALICE, BRUNO, CHLOE);

  @BeforeEach
  void everybodyIsInTheMiddleOfSomething() {
    room.publishing(ALICE).asking(BRUNO).receiving(BRUNO, CHLOE).negotiated(BRUNO);
    room.offer(CHLOE, "r1");
  }

  @Test
  void lostMediaAreToldToAllAndNothingIsAskedOfWhatIsGone() {
    long seq = room.state().seq();

    Decision decision = room.tell(new RoomCommand.LoseMedia());

    assertThat(decision.events()).containsExactly(new RoomEvent.MediaLost());
    assertThat(decision.media()).containsExactly(new MediaRequest.OpenMedia());
    assertThat(decision.next().seq()).isEqualTo(seq + 1);
  }

  @Test
  void nobodyPublishesOrReceivesAfterALossButAllAreStillThere() {
    room.tell(new RoomCommand.LoseMedia());

    assertThat(room.state().participants()).containsOnlyKeys(ALICE, BRUNO, CHLOE);
    assertThat(room.state().participants().values())
        .allSatisfy(
            each -> {
              assertThat(each.publication(Source.CAMERA).isNone()).isTrue();
              assertThat(each.receiving().wanted()).isFalse();
              assertThat(each.receiving().connections()).isEmpty();
            });
  }

  @Test
  void whatStillComesFromBeforeTheLossIsIgnoredOrRefused() {
    int ref = room.participant(BRUNO).publication(Source.CAMERA).ref();
    int round = room.receivingOf(CHLOE).round();
    room.tell(new RoomCommand.LoseMedia());
    RoomState before = room.state();

    room.tell(new RoomCommand.StreamAnswered(OF_BRUNO, ref, ANSWER));
    room.tell(new RoomCommand.StreamFailed(OF_BRUNO, ref, RefusalCode.MEDIA_UNAVAILABLE));
    room.tell(new RoomCommand.AnswerTaken(CHLOE, round, 5));
    room.tell(new RoomCommand.TrickleReceiving(CHLOE, "r1", CANDIDATE));
    Decision answer = room.tell(new RoomCommand.Answer(CHLOE, 6, "r1", ANSWER));

    assertThat(answer.events())
        .containsExactly(new RoomEvent.Refused(CHLOE, 6, RefusalCode.OUT_OF_ORDER));
    assertThat(answer.media()).isEmpty();
    assertThat(room.state()).isEqualTo(before);
  }

  @Test
  void everythingCanBeStartedAgainAfterALoss() {
    room.tell(new RoomCommand.LoseMedia());
    room.publishing(ALICE).receiving(CHLOE).negotiated(CHLOE);
    room.asking(BRUNO);

    Decision decision =
        room.tell(new RoomCommand.StreamFlowing(room.participant(BRUNO).stream(Source.CAMERA)));

    StreamId alice = room.participant(ALICE).stream(Source.CAMERA);
    StreamId bruno = room.participant(BRUNO).stream(Source.CAMERA);
    assertThat(decision.media())
        .containsExactly(
            new MediaRequest.StartReceiving(
                CHLOE, room.receivingOf(CHLOE).round(), PureRoom.all(alice, bruno)));
  }
}
