package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.CHLOE;
import static org.assertj.core.api.Assertions.assertThat;

import org.amphi.room.Recovery.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A media server that does not answer is left only when nothing comes from it any more. */
class RoomStateDoubtingTest {
  private final PureRoom room = new PureRoom().with(ALICE, BRUNO, CHLOE);

  @BeforeEach
  void twoReceive() {
    room.publishing(ALICE).receiving(ALICE, BRUNO).negotiated(ALICE).negotiated(BRUNO);
  }

  private Decision suspect() {
    return room.tell(new RoomCommand.SuspectMedia(true));
  }

  private Decision endDoubt() {
    return room.tell(new RoomCommand.EndDoubt(room.state().recovery().doubting()));
  }

  @Test
  void thoseWhoReceiveAreAsked() {
    Decision suspected = suspect();

    assertThat(suspected.events())
        .contains(new RoomEvent.CheckFlow(ALICE), new RoomEvent.CheckFlow(BRUNO))
        .doesNotContain(new RoomEvent.CheckFlow(CHLOE));
    assertThat(suspected.media()).isEmpty();
  }

  @Test
  void aServerFromWhichNothingComesIsLeftAtOnce() {
    suspect();
    room.tell(new RoomCommand.ReportFlow(ALICE, false));

    Decision last = room.tell(new RoomCommand.ReportFlow(BRUNO, false));

    assertThat(last.events()).contains(new RoomEvent.MediaLost());
    assertThat(last.media())
        .containsExactly(new MediaRequest.LeaveMedia(), new MediaRequest.OpenMedia());
  }

  @Test
  void aServerFromWhichSomethingComesIsSlowAndKept() {
    suspect();
    room.tell(new RoomCommand.ReportFlow(ALICE, true));
    Decision late = room.tell(new RoomCommand.ReportFlow(BRUNO, false));
    Decision concluded = endDoubt();

    assertThat(late.media()).isEmpty();
    assertThat(concluded.media()).isEmpty();
    assertThat(concluded.events()).contains(new RoomEvent.CheckFlow(ALICE));
  }

  @Test
  void oneToWhomSomethingComesOutweighsThoseToWhomNothingDoes() {
    suspect();
    room.tell(new RoomCommand.ReportFlow(BRUNO, false));
    room.tell(new RoomCommand.ReportFlow(ALICE, true));

    assertThat(endDoubt().media()).isEmpty();
  }

  @Test
  void whoDoesNotAnswerDoesNotKeepADeadServer() {
    suspect();
    room.tell(new RoomCommand.ReportFlow(ALICE, false));

    Decision concluded = endDoubt();

    assertThat(concluded.events()).contains(new RoomEvent.MediaLost());
  }

  @Test
  void aServerIsNotLeftOnNobodysWord() {
    suspect();

    Decision concluded = endDoubt();

    assertThat(concluded.media()).isEmpty();
    assertThat(concluded.events()).contains(new RoomEvent.CheckFlow(BRUNO));
  }

  @Test
  void aServerThatAnswersAgainIsTrusted() {
    suspect();
    int doubt = room.state().recovery().doubting();
    room.tell(new RoomCommand.SuspectMedia(false));

    Decision report = room.tell(new RoomCommand.ReportFlow(ALICE, false));
    Decision alarm = room.tell(new RoomCommand.EndDoubt(doubt));

    assertThat(room.state().recovery().phase()).isEqualTo(Phase.CARRIED);
    assertThat(report.media()).isEmpty();
    assertThat(alarm).isEqualTo(Decision.nothing(room.state()));
  }

  @Test
  void whoWasNotAskedHasNoSay() {
    room.tell(new RoomCommand.ReportFlow(CHLOE, false));
    suspect();

    Decision report = room.tell(new RoomCommand.ReportFlow(CHLOE, false));

    assertThat(report).isEqualTo(Decision.nothing(room.state()));
  }
}
