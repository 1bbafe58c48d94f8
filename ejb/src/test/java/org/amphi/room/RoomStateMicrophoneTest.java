package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.ANSWER;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.OFFER;
import static org.assertj.core.api.Assertions.assertThat;

import org.amphi.media.Source;
import org.amphi.media.StreamId;
import org.amphi.shared.RefusalCode;
import org.junit.jupiter.api.Test;

/** Who speaks, who is silent, and what hosts may stop. */
class RoomStateMicrophoneTest {
  private static final StreamId VOICE = new StreamId(BRUNO, Source.MICROPHONE, 1);

  private final PureRoom room = new PureRoom().with(ALICE, BRUNO);

  private void publishes(boolean open) {
    room.tell(new RoomCommand.Publish(BRUNO, 3, Source.MICROPHONE, OFFER, open));
    room.tell(new RoomCommand.StreamAnswered(VOICE, 3, ANSWER));
  }

  private Decision flows() {
    return room.tell(new RoomCommand.StreamFlowing(VOICE));
  }

  private Decision stops(Source source) {
    return room.tell(new RoomCommand.StopSource(ALICE, 5, BRUNO, source));
  }

  @Test
  void anOpenMicrophoneIsHeardOnceItFlowsAndIsShownToNobodyAsAPicture() {
    publishes(true);
    assertThat(room.participant(BRUNO).isAudible()).isFalse();

    assertThat(flows().media()).isEmpty();

    assertThat(room.participant(BRUNO).isAudible()).isTrue();
    assertThat(room.state().pictures()).isZero();
  }

  @Test
  void aMicrophoneThatIsPublishedClosedLetsNothingThrough() {
    publishes(false);

    assertThat(flows().media()).containsExactly(new MediaRequest.MuteStream(VOICE, true));
    assertThat(room.participant(BRUNO).isAudible()).isFalse();
  }

  @Test
  void aSwitchIsToldToAllAndHeldByTheServerOnlyWhenItChangesSomething() {
    publishes(true);
    flows();

    Decision off = room.tell(new RoomCommand.SetMicrophone(BRUNO, 4, false));
    Decision stillOff = room.tell(new RoomCommand.SetMicrophone(BRUNO, 5, false));
    Decision on = room.tell(new RoomCommand.SetMicrophone(BRUNO, 6, true));

    assertThat(off.events()).startsWith(new RoomEvent.Done(BRUNO, 4)).hasSize(2);
    assertThat(off.media()).containsExactly(new MediaRequest.MuteStream(VOICE, true));
    assertThat(stillOff.events()).containsExactly(new RoomEvent.Done(BRUNO, 5));
    assertThat(stillOff.media()).isEmpty();
    assertThat(on.media()).containsExactly(new MediaRequest.MuteStream(VOICE, false));
  }

  @Test
  void whoPublishesNoMicrophoneHasNoneToSwitch() {
    Decision decision = room.tell(new RoomCommand.SetMicrophone(BRUNO, 4, true));

    assertThat(decision.events())
        .containsExactly(new RoomEvent.Refused(BRUNO, 4, RefusalCode.OUT_OF_ORDER));
  }

  @Test
  void aMicrophoneThatAHostClosesWhileItIsBeingConnectedStaysClosed() {
    publishes(true);

    Decision stopped = stops(Source.MICROPHONE);
    Decision flowing = flows();

    assertThat(stopped.events())
        .contains(
            new RoomEvent.Done(ALICE, 5), new RoomEvent.SourceStopped(BRUNO, Source.MICROPHONE));
    assertThat(flowing.media()).containsExactly(new MediaRequest.MuteStream(VOICE, true));
    assertThat(room.participant(BRUNO).isAudible()).isFalse();
  }

  @Test
  void whomAHostSilencedMayOpenHisMicrophoneHimself() {
    publishes(true);
    flows();
    stops(Source.MICROPHONE);
    assertThat(room.participant(BRUNO).isAudible()).isFalse();

    room.tell(new RoomCommand.SetMicrophone(BRUNO, 6, true));

    assertThat(room.participant(BRUNO).isAudible()).isTrue();
  }

  @Test
  void aHostEndsACameraAndItsOwnerIsTold() {
    room.publishing(BRUNO);

    Decision stopped = stops(Source.CAMERA);

    assertThat(stopped.events())
        .contains(new RoomEvent.SourceStopped(BRUNO, Source.CAMERA))
        .contains(new RoomEvent.ParticipantChanged(room.participant(BRUNO)));
    assertThat(stopped.media()).containsExactly(new MediaRequest.EndStream(PureRoom.OF_BRUNO));
    assertThat(room.state().pictures()).isZero();
  }

  @Test
  void aPictureThatAHostStopsWhileItsServerIsGoneKeepsNoPlace() {
    room.publishing(BRUNO).tell(new RoomCommand.LoseMedia());

    stops(Source.CAMERA);

    assertThat(room.state().pictures()).isZero();
  }

  @Test
  void stoppingWhatIsNotSentIsDoneAndToldToNobodyElse() {
    assertThat(stops(Source.SCREEN).events()).containsExactly(new RoomEvent.Done(ALICE, 5));
  }

  @Test
  void onlyHostsStopOthers() {
    room.publishing(ALICE);

    Decision decision = room.tell(new RoomCommand.StopSource(BRUNO, 5, ALICE, Source.CAMERA));

    assertThat(decision.events())
        .containsExactly(new RoomEvent.Refused(BRUNO, 5, RefusalCode.NOT_ALLOWED));
    assertThat(decision.media()).isEmpty();
  }

  @Test
  void talkingIsToldOfThoseWhoAreHeard() {
    publishes(true);
    flows();
    assertThat(room.tell(new RoomCommand.Talk(VOICE, true)).events())
        .containsExactly(new RoomEvent.TalkChanged(BRUNO, true));

    assertThat(room.tell(new RoomCommand.SetMicrophone(BRUNO, 4, false)).events())
        .contains(new RoomEvent.TalkChanged(BRUNO, false));
    assertThat(room.tell(new RoomCommand.Talk(VOICE, true)).events()).isEmpty();
    assertThat(room.tell(new RoomCommand.Talk(VOICE, false)).events()).isEmpty();
  }

  @Test
  void aRestartAnswersWithTheSameStreamAndAFailedOneLeavesItAsItWas() {
    publishes(true);
    flows();

    Decision restart =
        room.tell(new RoomCommand.RestartSending(BRUNO, 8, Source.MICROPHONE, OFFER));
    Decision answered = room.tell(new RoomCommand.StreamAnswered(VOICE, 8, ANSWER));
    Decision failed =
        room.tell(new RoomCommand.RestartFailed(VOICE, 9, RefusalCode.MEDIA_UNAVAILABLE));

    assertThat(restart.media()).containsExactly(new MediaRequest.RestartStream(VOICE, 8, OFFER));
    assertThat(answered.events())
        .containsExactly(new RoomEvent.StreamPublished(BRUNO, 8, ANSWER, 0));
    assertThat(failed.events())
        .containsExactly(new RoomEvent.Refused(BRUNO, 9, RefusalCode.MEDIA_UNAVAILABLE));
    assertThat(room.participant(BRUNO).isAudible()).isTrue();
  }
}
