package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.ANSWER;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.CANDIDATE;
import static org.amphi.room.PureRoom.CHLOE;
import static org.amphi.room.PureRoom.OFFER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amphi.booking.Capacity;
import org.amphi.identity.SeatRole;
import org.amphi.media.ConnectionId;
import org.amphi.media.Curve;
import org.amphi.media.ReceptionId;
import org.amphi.media.Source;
import org.amphi.media.Strain;
import org.amphi.media.StreamId;
import org.amphi.room.RoomEvent.Ending;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;
import org.junit.jupiter.api.Test;

/** Whatever is told to a room, it decides and never throws. */
class RoomStateCommandsTest {
  private static final ChatLine LINE =
      new ChatLine(1, new UUID(0, 1), "p", "Zoé", "Bonjour", PureRoom.NOON);

  private static List<RoomCommand> all(ParticipantId who) {
    StreamId stream = new StreamId(who, Source.CAMERA, 1);
    ReceptionId reception = new ReceptionId(who, "r1");
    return List.of(
        PureRoom.join(who, 1, "Somebody", SeatRole.PARTICIPANT),
        new RoomCommand.Publish(who, 2, Source.CAMERA, OFFER, true),
        new RoomCommand.Unpublish(who, 3, Source.CAMERA),
        new RoomCommand.RestartSending(who, 12, Source.CAMERA, OFFER),
        new RoomCommand.Receive(who, 4),
        new RoomCommand.Show(who, 13, PureRoom.EVERYBODY),
        new RoomCommand.RestartReceiving(who, 14, "r1"),
        new RoomCommand.Answer(who, 5, "r1", ANSWER),
        new RoomCommand.SetMicrophone(who, 6, true),
        new RoomCommand.StopSource(who, 15, ALICE, Source.CAMERA),
        new RoomCommand.Say(who, 10, new UUID(0, 1), "Bonjour"),
        new RoomCommand.ReadChat(who, 11, 0),
        new RoomCommand.Leave(who, 8),
        new RoomCommand.EndForAll(who, 9),
        new RoomCommand.TrickleSending(who, Source.CAMERA, CANDIDATE),
        new RoomCommand.TrickleReceiving(who, "r1", CANDIDATE),
        new RoomCommand.ReportFlow(who, true),
        new RoomCommand.LoseConnection(who, PureRoom.NOON),
        new RoomCommand.StreamAnswered(stream, 2, ANSWER),
        new RoomCommand.StreamFailed(stream, 2, RefusalCode.BAD_SDP),
        new RoomCommand.RestartFailed(stream, 12, RefusalCode.BAD_SDP),
        new RoomCommand.StreamFlowing(stream),
        new RoomCommand.StreamEnded(stream),
        new RoomCommand.Talk(stream, true),
        new RoomCommand.ServerCandidate(new ConnectionId.Receiving(reception), CANDIDATE),
        new RoomCommand.Offered(who, 0, List.of()),
        new RoomCommand.AnswerTaken(who, 0, 5),
        new RoomCommand.ReceptionFailed(who, 0, 5, RefusalCode.BAD_SDP),
        new RoomCommand.Squeeze(Strain.CAMERAS),
        new RoomCommand.LoseMedia(),
        new RoomCommand.LeaveMedia(),
        new RoomCommand.SuspectMedia(true),
        new RoomCommand.EndDoubt(1),
        new RoomCommand.MediaOpened(),
        new RoomCommand.MediaUnavailable(),
        new RoomCommand.LookForMedia(),
        new RoomCommand.RenewNext(),
        new RoomCommand.ReleasePlaces(who),
        new RoomCommand.CallQueue(PureRoom.NOON),
        new RoomCommand.Promise(Curve.PUBLISHED),
        new RoomCommand.EndRecorded(who, 9),
        new RoomCommand.ErrandFailed(who, 9),
        new RoomCommand.LineKept(who, 10, LINE, true),
        new RoomCommand.ChatFound(who, 11, new ChatPage(List.of(LINE), false)),
        new RoomCommand.Resize(new Capacity(2, 1)),
        new RoomCommand.Close(Ending.TIME_OVER));
  }

  private static Stream<Class<?>> kinds(Class<?> sealed) {
    return Stream.of(sealed.getPermittedSubclasses())
        .flatMap(each -> each.isSealed() ? kinds(each) : Stream.of(each));
  }

  @Test
  void everyCommandThatThereIsIsTriedHere() {
    Set<Class<?>> tried = all(ALICE).stream().map(Object::getClass).collect(Collectors.toSet());

    assertThat(tried).isEqualTo(kinds(RoomCommand.class).collect(Collectors.toSet()));
  }

  @Test
  void anOpenRoomDecidesOnEverythingWhoeverAsks() {
    RoomState open = new PureRoom().with(ALICE, BRUNO).publishing(ALICE).receiving(BRUNO).state();

    for (ParticipantId who : List.of(ALICE, BRUNO, CHLOE)) {
      for (RoomCommand command : all(who)) {
        assertThat(open.on(command, PureRoom.NOON)).as("%s", command).isNotNull();
      }
    }
  }

  @Test
  void everyRequestIsAnsweredOrHandedOn() {
    RoomState open = new PureRoom().with(ALICE).state();

    for (RoomCommand command : all(ALICE)) {
      if (command instanceof RoomCommand.Request) {
        Decision decision = open.on(command, PureRoom.NOON);
        assertThat(decision.events().size() + decision.media().size())
            .as("%s", command)
            .isPositive();
      }
    }
  }

  @Test
  void aClosedRoomRefusesRequestsAndIsDeafToTheRest() {
    PureRoom room = new PureRoom().with(ALICE, BRUNO);
    room.tell(new RoomCommand.Close(Ending.TIME_OVER));
    RoomState closed = room.state();

    for (RoomCommand command : all(ALICE)) {
      Decision decision = closed.on(command, PureRoom.NOON);
      assertThat(decision.next()).as("%s", command).isEqualTo(closed);
      assertThat(decision.media()).as("%s", command).isEmpty();
      assertThat(decision.events())
          .as("%s", command)
          .isEqualTo(
              command instanceof RoomCommand.Request late
                  ? List.of(new RoomEvent.Refused(ALICE, late.ref(), RefusalCode.ROOM_CLOSED))
                  : List.of());
    }
  }
}
