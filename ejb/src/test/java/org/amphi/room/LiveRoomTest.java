package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.BITRATE;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.OFFER;
import static org.amphi.room.PureRoom.OF_ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amphi.identity.SeatRole;
import org.amphi.media.Reception;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.Source;
import org.amphi.media.StreamId;
import org.amphi.room.RecordingAudience.Told;
import org.amphi.room.RoomEvent.Ending;
import org.amphi.shared.RefusalCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveRoomTest {
  private final RecordingAudience audience = new RecordingAudience();
  private final RoomHarness harness = new RoomHarness(audience);

  @BeforeEach
  void twoAreIn() {
    harness.tell(
        PureRoom.join(ALICE, 1, "Alice", SeatRole.HOST),
        PureRoom.join(BRUNO, 1, "Bruno", SeatRole.PARTICIPANT));
  }

  private RoomState state() {
    return harness.room().state();
  }

  @Test
  void aNewcomerIsNotToldOfHisOwnComingButGetsTheRoomAsItIs() {
    List<RoomEvent> toBruno = audience.toldTo(BRUNO);

    assertThat(toBruno).containsExactly(new RoomEvent.Admitted(BRUNO, 1, state()));
    assertThat(audience.all())
        .contains(
            new Told(
                Set.of(ALICE),
                new RoomEvent.ParticipantJoined(state().find(BRUNO).orElseThrow()),
                2));
  }

  @Test
  void everyBroadcastCarriesTheNextNumber() {
    audience.forget();

    harness.tell(
        new RoomCommand.Publish(ALICE, 2, Source.CAMERA, OFFER, true),
        new RoomCommand.Publish(BRUNO, 2, Source.CAMERA, OFFER, true));
    harness.tell(new RoomCommand.Leave(BRUNO, 3));

    assertThat(audience.all().stream().filter(each -> each.event() instanceof RoomEvent.Broadcast))
        .extracting(Told::seq)
        .containsExactly(3L, 4L, 5L);
    assertThat(state().seq()).isEqualTo(5);
  }

  @Test
  void nothingIsDoneOnTheCallersThread() {
    harness.room().tell(new RoomCommand.Leave(BRUNO, 3));

    assertThat(state().participants()).containsKey(BRUNO);
  }

  @Test
  void whatIsPublishedIsOfferedToWhoReceives() {
    harness.tell(new RoomCommand.Publish(ALICE, 2, Source.CAMERA, OFFER, true));
    harness.tell(
        new RoomCommand.Show(BRUNO, 1, PureRoom.EVERYBODY), new RoomCommand.Receive(BRUNO, 2));

    assertThat(audience.toldTo(ALICE))
        .contains(new RoomEvent.StreamPublished(ALICE, 2, new SdpAnswer(OFFER.sdp()), BITRATE));
    RoomEvent last = audience.lastToldTo(BRUNO);
    assertThat(last)
        .isInstanceOfSatisfying(
            RoomEvent.ReceptionOffered.class,
            offered ->
                assertThat(offered.reception().sections())
                    .extracting(Reception.Section::stream)
                    .containsExactlyInAnyOrder(Optional.empty(), Optional.of(OF_ALICE)));
    assertThat(harness.media().room(harness.room().id()).streams()).containsExactly(OF_ALICE);
  }

  @Test
  void anOfferThatTheMediaServerRefusesIsToldAsBadSdp() {
    SdpOffer nonsense = new SdpOffer("v=0\r\nnonsense");

    harness.tell(new RoomCommand.Publish(ALICE, 2, Source.CAMERA, nonsense, true));

    assertThat(audience.toldTo(ALICE))
        .contains(new RoomEvent.Refused(ALICE, 2, RefusalCode.BAD_SDP));
  }

  @Test
  void aMediaServerThatIsDownRefusesToPublishAndTheRoomGoesOn() {
    harness.media().kill();

    harness.tell(
        new RoomCommand.Publish(ALICE, 2, Source.CAMERA, OFFER, true),
        new RoomCommand.Unpublish(BRUNO, 3, Source.CAMERA));

    assertThat(audience.toldTo(ALICE))
        .contains(new RoomEvent.Refused(ALICE, 2, RefusalCode.MEDIA_UNAVAILABLE));
    assertThat(audience.toldTo(BRUNO)).contains(new RoomEvent.Done(BRUNO, 3));
    assertThat(state().participants()).containsOnlyKeys(ALICE, BRUNO);
  }

  @Test
  void aMediaServerThatIsBackIsUsedAgain() {
    harness.media().kill();
    harness.tell(new RoomCommand.Publish(ALICE, 2, Source.CAMERA, OFFER, true));
    harness.media().restart();

    harness.tell(new RoomCommand.Publish(ALICE, 3, Source.CAMERA, OFFER, true));

    assertThat(audience.toldTo(ALICE))
        .contains(new RoomEvent.StreamPublished(ALICE, 3, new SdpAnswer(OFFER.sdp()), BITRATE));
    assertThat(state().find(ALICE).orElseThrow().isSending(Source.CAMERA)).isTrue();
  }

  @Test
  void lostMediaAreToldToAllAndCanBeStartedAgainOnANewServer() {
    harness.tell(
        new RoomCommand.Publish(ALICE, 2, Source.CAMERA, OFFER, true),
        new RoomCommand.Receive(BRUNO, 2));
    harness.media().kill();
    harness.runAll();
    assertThat(audience.lastToldTo(ALICE)).isEqualTo(new RoomEvent.MediaLost());
    assertThat(audience.lastToldTo(BRUNO)).isEqualTo(new RoomEvent.MediaLost());

    harness.media().restart();
    harness.ringAlarms();
    assertThat(audience.lastToldTo(ALICE)).isEqualTo(new RoomEvent.RenewMedia(ALICE));
    assertThat(audience.lastToldTo(BRUNO)).isEqualTo(new RoomEvent.RenewMedia(BRUNO));

    harness.tell(
        new RoomCommand.Publish(ALICE, 3, Source.CAMERA, OFFER, true),
        new RoomCommand.Receive(BRUNO, 3));

    assertThat(harness.media().room(harness.room().id()).streams())
        .containsExactly(new StreamId(ALICE, Source.CAMERA, 2));
    assertThat(audience.lastToldTo(BRUNO)).isInstanceOf(RoomEvent.ReceptionOffered.class);
  }

  @Test
  void aRoomWhoseTimeIsOverIsToldToThoseWhoWereInIt() {
    harness.tell(new RoomCommand.Close(Ending.TIME_OVER));

    assertThat(audience.lastToldTo(ALICE)).isEqualTo(new RoomEvent.RoomEnded(Ending.TIME_OVER));
    assertThat(audience.lastToldTo(BRUNO)).isEqualTo(new RoomEvent.RoomEnded(Ending.TIME_OVER));
  }

  @Test
  void closingEndsTheMediaAndFreesTheRoom() {
    harness.tell(new RoomCommand.Publish(ALICE, 2, Source.CAMERA, OFFER, true));
    var carried = harness.media().room(harness.room().id());

    harness.tell(new RoomCommand.Close(Ending.TIME_OVER));

    assertThat(carried.streams()).isEmpty();
    assertThat(harness.rooms().all()).isEmpty();
    assertThat(harness.rooms().find(harness.room().id())).isEmpty();
    assertThat(harness.rooms().open(harness.room().id(), PureRoom.ROOMY))
        .isNotSameAs(harness.room());
  }

  @Test
  void anOpenRoomIsTheSameForAllWhoOpenIt() {
    assertThat(harness.rooms().open(harness.room().id(), PureRoom.ROOMY)).isSameAs(harness.room());
    assertThat(harness.rooms().all()).containsExactly(harness.room());
  }
}
