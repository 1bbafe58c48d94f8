package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.CHLOE;
import static org.amphi.room.PureRoom.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.amphi.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class RoomStateChattingTest {
  private static final UUID ID = new UUID(0, 7);
  private static final ChatLine LINE = new ChatLine(1, ID, ALICE.value(), "alice", "Bonjour", NOON);

  private final PureRoom room = new PureRoom().with(ALICE, BRUNO);

  @Test
  void whatIsWrittenIsKeptBeforeAnybodyIsTold() {
    Decision decision = room.tell(new RoomCommand.Say(ALICE, 5, ID, "Bonjour"));

    ChatDraft draft = new ChatDraft(ID, ALICE, "alice", "Bonjour", NOON);
    assertThat(decision.events()).containsExactly(new RoomEvent.LineDecided(ALICE, 5, draft));
  }

  @Test
  void onceItIsKeptTheWriterKnowsAndEverybodyReadsIt() {
    long before = room.state().seq();

    Decision decision = room.tell(new RoomCommand.LineKept(ALICE, 5, LINE, true));

    assertThat(decision.events())
        .containsExactly(new RoomEvent.Done(ALICE, 5), new RoomEvent.LineSaid(LINE));
    assertThat(decision.next().seq()).isEqualTo(before + 1);
  }

  @Test
  void aLineThatWasSentAgainIsToldOnce() {
    Decision decision = room.tell(new RoomCommand.LineKept(ALICE, 5, LINE, false));

    assertThat(decision.events()).containsExactly(new RoomEvent.Done(ALICE, 5));
  }

  @Test
  void aLineOfOneWhoHasLeftMeanwhileIsReadAllTheSame() {
    room.tell(new RoomCommand.LoseConnection(ALICE, NOON));

    Decision decision = room.tell(new RoomCommand.LineKept(ALICE, 5, LINE, true));

    assertThat(decision.events()).contains(new RoomEvent.LineSaid(LINE));
  }

  @Test
  void aLineThatCouldNotBeKeptIsToldToItsWriterAlone() {
    Decision decision = room.tell(new RoomCommand.ErrandFailed(ALICE, 5));

    assertThat(decision.events())
        .containsExactly(new RoomEvent.Refused(ALICE, 5, RefusalCode.FAULT));
  }

  @Test
  void whoIsNotInTheRoomNeitherWritesNorReads() {
    for (RoomCommand.Request request :
        List.of(
            new RoomCommand.Say(CHLOE, 5, ID, "Bonjour"), new RoomCommand.ReadChat(CHLOE, 5, 0))) {
      assertThat(room.tell(request).events())
          .containsExactly(new RoomEvent.Refused(CHLOE, 5, RefusalCode.NOT_JOINED));
    }
  }

  @Test
  void whoWantsToReadIsShownWhatWasFound() {
    assertThat(room.tell(new RoomCommand.ReadChat(BRUNO, 6, 12)).events())
        .containsExactly(new RoomEvent.ChatWanted(BRUNO, 6, 12));

    ChatPage page = new ChatPage(List.of(LINE), true);
    assertThat(room.tell(new RoomCommand.ChatFound(BRUNO, 6, page)).events())
        .containsExactly(new RoomEvent.ChatShown(BRUNO, 6, page));
  }
}
