package org.amphi.room;

import static org.amphi.room.PureRoom.OFFER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.amphi.media.Source;
import org.amphi.media.Strain;
import org.amphi.media.StreamId;
import org.amphi.shared.ParticipantId;
import org.junit.jupiter.api.Test;

/** The more people receive the more pictures, the fewer bits each of them takes. */
class BitratesTest {
  private final PureRoom room = new PureRoom();

  private static ParticipantId person(int number) {
    return new ParticipantId("p" + number);
  }

  private BitratesTest people(int number) {
    IntStream.range(room.state().participants().size(), number)
        .forEach(each -> room.with(person(each)));
    return this;
  }

  private BitratesTest cameras(int number) {
    IntStream.range(0, number).forEach(each -> room.publishing(person(each)));
    return this;
  }

  private int camera() {
    return Bitrates.of(room.state(), Source.CAMERA);
  }

  private static List<MediaRequest> limits(Decision decision) {
    return decision.media().stream().filter(MediaRequest.LimitStream.class::isInstance).toList();
  }

  @Test
  void aDozenWithTheirCamerasHaveTheBestPicture() {
    assertThat(people(12).cameras(12).camera()).isEqualTo(1_200_000);
  }

  @Test
  void oneCameraForHundredsHasAGoodOne() {
    assertThat(people(350).cameras(1).camera()).isEqualTo(500_000);
  }

  @Test
  void thirtyCamerasForFiftyKeepToWhatAMediaServerCarries() {
    assertThat(people(50).cameras(30).camera()).isEqualTo(120_000);
  }

  @Test
  void noRoomOnTheCurveTakesTwiceOfThatThoughEverybodyShowedAllPictures() {
    for (int cameras = 1; cameras <= 30; cameras++) {
      PureRoom full = new PureRoom();
      int seats = org.amphi.media.PublishedCurve.mostParticipants(cameras);
      IntStream.range(0, seats).forEach(each -> full.with(person(each)));
      IntStream.range(0, cameras).forEach(each -> full.asking(person(each)));
      long all = (long) Bitrates.of(full.state(), Source.CAMERA) * cameras * seats;

      assertThat(all).as("%d cameras", cameras).isLessThan(400_000_000L);
    }
  }

  @Test
  void thoseWhoSendAreLimitedAnewWhenTheRoomBecomesAnotherOne() {
    people(160).cameras(1);

    Decision one = room.tell(PureRoom.join(person(160), 1, "N", org.amphi.identity.SeatRole.HOST));

    assertThat(limits(one))
        .containsExactly(
            new MediaRequest.LimitStream(new StreamId(person(0), Source.CAMERA, 1), 800_000));
  }

  @Test
  void oneWhoComesAndGoesDoesNotChangeThePicturesOfAllEachTime() {
    people(161).cameras(1);
    assertThat(camera()).isEqualTo(800_000);

    Decision goes = room.tell(new RoomCommand.Leave(person(160), 1));
    assertThat(limits(goes)).isEmpty();

    IntStream.range(128, 160).forEach(each -> room.tell(new RoomCommand.Leave(person(each), 1)));
    assertThat(camera()).isEqualTo(1_200_000);
  }

  @Test
  void aScreenTakesMoreThanACameraAndKeepsItUnderStrain() {
    people(339).cameras(1);
    room.tell(new RoomCommand.Publish(person(0), 2, Source.SCREEN, OFFER, true));
    int before = Bitrates.of(room.state(), Source.SCREEN);
    room.tell(new RoomCommand.Squeeze(Strain.CAMERAS));

    assertThat(before).isEqualTo(375_000).isGreaterThan(camera());
    assertThat(Bitrates.of(room.state(), Source.SCREEN)).isEqualTo(before);
    assertThat(camera()).isEqualTo(150_000);
  }

  @Test
  void voicesAreTheEnginesOwnConcern() {
    assertThat(Bitrates.of(room.state(), Source.MICROPHONE)).isZero();
  }
}
