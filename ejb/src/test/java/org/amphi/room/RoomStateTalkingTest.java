package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.ANSWER;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.CHLOE;
import static org.amphi.room.PureRoom.OFFER;
import static org.assertj.core.api.Assertions.assertThat;

import org.amphi.identity.SeatRole;
import org.amphi.media.Source;
import org.amphi.media.StreamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who talks is told when others can hear it. */
class RoomStateTalkingTest {
  private static final StreamId VOICE = new StreamId(ALICE, Source.MICROPHONE, 1);

  private final PureRoom room = new PureRoom().with(ALICE, BRUNO);

  @BeforeEach
  void aliceOpensHerMicrophone() {
    room.tell(new RoomCommand.Publish(ALICE, 1, Source.MICROPHONE, OFFER, true));
    room.tell(new RoomCommand.StreamAnswered(VOICE, 1, ANSWER));
  }

  private static RoomEvent talks(boolean talking) {
    return new RoomEvent.TalkChanged(ALICE, talking);
  }

  @Test
  void whoTalksIsToldOnce() {
    room.tell(new RoomCommand.StreamFlowing(VOICE));

    assertThat(room.tell(new RoomCommand.Talk(VOICE, true)).events()).containsExactly(talks(true));
    assertThat(room.tell(new RoomCommand.Talk(VOICE, true)).events()).isEmpty();
    assertThat(room.tell(new RoomCommand.Talk(VOICE, false)).events())
        .containsExactly(talks(false));
  }

  @Test
  void aVoiceThatIsThereBeforeItsStreamIsToldWithIt() {
    Decision early = room.tell(new RoomCommand.Talk(VOICE, true));
    Decision flowing = room.tell(new RoomCommand.StreamFlowing(VOICE));

    assertThat(early.events()).isEmpty();
    assertThat(flowing.events()).contains(talks(true));
  }

  @Test
  void whoClosesTheMicrophoneTalksToNobody() {
    room.tell(new RoomCommand.StreamFlowing(VOICE));
    room.tell(new RoomCommand.Talk(VOICE, true));

    Decision closed = room.tell(new RoomCommand.SetMicrophone(ALICE, 2, false));
    Decision opened = room.tell(new RoomCommand.SetMicrophone(ALICE, 3, true));

    assertThat(closed.events()).contains(talks(false));
    assertThat(opened.events()).contains(talks(true));
  }

  @Test
  void whoComesInIsToldWhoTalksAlready() {
    room.tell(new RoomCommand.StreamFlowing(VOICE));
    room.tell(new RoomCommand.Talk(VOICE, true));

    Decision joined = room.tell(PureRoom.join(CHLOE, 4, "Chloé", SeatRole.PARTICIPANT));

    assertThat(joined.events()).last().isEqualTo(new RoomEvent.TalkTold(CHLOE, ALICE));
  }
}
