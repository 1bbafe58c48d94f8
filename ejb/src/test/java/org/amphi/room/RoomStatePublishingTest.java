package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.ANSWER;
import static org.amphi.room.PureRoom.BITRATE;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.CANDIDATE;
import static org.amphi.room.PureRoom.OFFER;
import static org.amphi.room.PureRoom.OF_ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import org.amphi.media.ConnectionId;
import org.amphi.media.Source;
import org.amphi.media.StreamId;
import org.amphi.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class RoomStatePublishingTest {
  private final PureRoom room = new PureRoom().with(ALICE, BRUNO);

  @Test
  void whoPublishesIsNotShownBeforeItFlowsAndTheMediaServerIsAsked() {
    Decision decision = room.tell(new RoomCommand.Publish(ALICE, 8, Source.CAMERA, OFFER, true));

    assertThat(room.participant(ALICE).isSending(Source.CAMERA)).isFalse();
    assertThat(decision.events()).isEmpty();
    assertThat(decision.media())
        .containsExactly(new MediaRequest.StartStream(OF_ALICE, 8, OFFER, BITRATE));
  }

  @Test
  void theAnswerOfTheMediaServerIsPassedOnToTheSenderAlone() {
    room.tell(new RoomCommand.Publish(ALICE, 8, Source.CAMERA, OFFER, true));
    long seq = room.state().seq();

    Decision decision = room.tell(new RoomCommand.StreamAnswered(OF_ALICE, 8, ANSWER));

    assertThat(decision.events())
        .containsExactly(new RoomEvent.StreamPublished(ALICE, 8, ANSWER, BITRATE));
    assertThat(decision.next().seq()).isEqualTo(seq);
  }

  @Test
  void aStreamThatFlowsIsToldToAllOnce() {
    room.asking(ALICE);

    Decision first = room.tell(new RoomCommand.StreamFlowing(OF_ALICE));
    Decision second = room.tell(new RoomCommand.StreamFlowing(OF_ALICE));

    assertThat(room.participant(ALICE).isSending(Source.CAMERA)).isTrue();
    assertThat(first.events())
        .containsExactly(new RoomEvent.ParticipantChanged(room.participant(ALICE)));
    assertThat(second).isEqualTo(Decision.nothing(first.next()));
  }

  @Test
  void aStreamMayFlowBeforeItsAnswerIsKnown() {
    room.tell(new RoomCommand.Publish(ALICE, 8, Source.CAMERA, OFFER, true));
    room.tell(new RoomCommand.StreamFlowing(OF_ALICE));

    Decision decision = room.tell(new RoomCommand.StreamAnswered(OF_ALICE, 8, ANSWER));

    assertThat(decision.events())
        .containsExactly(new RoomEvent.StreamPublished(ALICE, 8, ANSWER, BITRATE));
    assertThat(room.participant(ALICE).isSending(Source.CAMERA)).isTrue();
  }

  @Test
  void whoPublishesCannotPublishASecondTime() {
    RoomState before = room.publishing(ALICE).state();

    Decision decision = room.tell(new RoomCommand.Publish(ALICE, 9, Source.CAMERA, OFFER, true));

    assertThat(decision.events())
        .containsExactly(new RoomEvent.Refused(ALICE, 9, RefusalCode.OUT_OF_ORDER));
    assertThat(decision.next()).isEqualTo(before);
    assertThat(decision.media()).isEmpty();
  }

  @Test
  void aRefusedOfferIsToldToItsSenderAndHeMayTryAgain() {
    room.tell(new RoomCommand.Publish(ALICE, 8, Source.CAMERA, OFFER, true));

    Decision failed = room.tell(new RoomCommand.StreamFailed(OF_ALICE, 8, RefusalCode.BAD_SDP));
    Decision again = room.tell(new RoomCommand.Publish(ALICE, 9, Source.CAMERA, OFFER, true));

    assertThat(failed.events())
        .startsWith(new RoomEvent.Refused(ALICE, 8, RefusalCode.BAD_SDP))
        .hasSize(2);
    assertThat(again.media())
        .containsExactly(
            new MediaRequest.StartStream(new StreamId(ALICE, Source.CAMERA, 2), 9, OFFER, BITRATE));
  }

  @Test
  void whatTheMediaServerSaysOfAnEarlierRequestChangesNothingButWhoAskedIsTold() {
    room.tell(new RoomCommand.Publish(ALICE, 8, Source.CAMERA, OFFER, true));
    room.tell(new RoomCommand.Unpublish(ALICE, 9, Source.CAMERA));
    room.tell(new RoomCommand.Publish(ALICE, 10, Source.CAMERA, OFFER, true));
    RoomState before = room.state();

    Decision answered = room.tell(new RoomCommand.StreamAnswered(OF_ALICE, 8, ANSWER));
    Decision failed = room.tell(new RoomCommand.StreamFailed(OF_ALICE, 8, RefusalCode.BAD_SDP));

    Decision overtaken =
        Decision.of(before, new RoomEvent.Refused(ALICE, 8, RefusalCode.OUT_OF_ORDER));
    assertThat(answered).isEqualTo(overtaken);
    assertThat(failed).isEqualTo(overtaken);
  }

  @Test
  void lateNewsOfAStreamThatWasReplacedIsIgnored() {
    room.publishing(ALICE);
    room.tell(new RoomCommand.Unpublish(ALICE, 9, Source.CAMERA));
    room.publishing(ALICE);
    RoomState before = room.state();

    assertThat(room.tell(new RoomCommand.StreamEnded(OF_ALICE)))
        .isEqualTo(Decision.nothing(before));
    assertThat(room.tell(new RoomCommand.StreamFlowing(OF_ALICE)))
        .isEqualTo(Decision.nothing(before));
  }

  @Test
  void whoStopsPublishingIsToldToAllAndTheStreamIsEnded() {
    room.publishing(ALICE);

    Decision decision = room.tell(new RoomCommand.Unpublish(ALICE, 9, Source.CAMERA));

    assertThat(room.participant(ALICE).isSending(Source.CAMERA)).isFalse();
    assertThat(decision.events())
        .containsExactly(
            new RoomEvent.Done(ALICE, 9),
            new RoomEvent.ParticipantChanged(room.participant(ALICE)));
    assertThat(decision.media()).containsExactly(new MediaRequest.EndStream(OF_ALICE));
  }

  @Test
  void stoppingWhatNeverStartedIsDone() {
    Decision decision = room.tell(new RoomCommand.Unpublish(ALICE, 9, Source.CAMERA));

    assertThat(decision.events()).containsExactly(new RoomEvent.Done(ALICE, 9));
    assertThat(decision.media()).isEmpty();
  }

  @Test
  void aStreamThatEndsByItselfIsToldToAllAndMayBePublishedAgain() {
    room.publishing(ALICE);

    Decision ended = room.tell(new RoomCommand.StreamEnded(OF_ALICE));
    Decision again = room.tell(new RoomCommand.Publish(ALICE, 9, Source.CAMERA, OFFER, true));

    assertThat(ended.events()).hasSize(1).hasOnlyElementsOfType(RoomEvent.ParticipantChanged.class);
    assertThat(ended.media()).containsExactly(new MediaRequest.EndStream(OF_ALICE));
    assertThat(again.media())
        .containsExactly(
            new MediaRequest.StartStream(new StreamId(ALICE, Source.CAMERA, 2), 9, OFFER, BITRATE));
  }

  @Test
  void candidatesOfASenderAreAddedAsSoonAsHeAsked() {
    room.asking(ALICE);

    Decision decision = room.tell(new RoomCommand.TrickleSending(ALICE, Source.CAMERA, CANDIDATE));

    assertThat(decision.media())
        .containsExactly(
            new MediaRequest.AddCandidate(new ConnectionId.Sending(OF_ALICE), CANDIDATE));
  }

  @Test
  void candidatesOfOneWhoSendsNothingOrHasLeftAreIgnored() {
    Decision silent = room.tell(new RoomCommand.TrickleSending(ALICE, Source.CAMERA, CANDIDATE));
    room.publishing(BRUNO).tell(new RoomCommand.LoseConnection(BRUNO, PureRoom.NOON));
    Decision gone = room.tell(new RoomCommand.TrickleSending(BRUNO, Source.CAMERA, CANDIDATE));

    assertThat(silent.media()).isEmpty();
    assertThat(gone).isEqualTo(Decision.nothing(room.state()));
  }

  @Test
  void whatTheMediaServerSaysOfALeaverIsIgnored() {
    room.asking(BRUNO);
    int ref = room.participant(BRUNO).publication(Source.CAMERA).ref();
    room.tell(new RoomCommand.LoseConnection(BRUNO, PureRoom.NOON));
    RoomState before = room.state();

    room.tell(new RoomCommand.StreamAnswered(PureRoom.OF_BRUNO, ref, ANSWER));
    room.tell(new RoomCommand.StreamFlowing(PureRoom.OF_BRUNO));
    room.tell(new RoomCommand.StreamEnded(PureRoom.OF_BRUNO));

    assertThat(room.state()).isEqualTo(before);
  }
}
