package org.amphi.signalling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.amphi.identity.Pass;
import org.amphi.identity.SeatRole;
import org.amphi.media.IceCandidate;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.Source;
import org.amphi.room.RoomCommand;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.signalling.ClientMessage.SentSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslatorTest {
  private static final String SDP = "v=0\r\nm=video 9 RTP/AVP 96\r\n";

  private final ParticipantId who = new ParticipantId("alice");
  private final Pass pass = SomePass.of(SeatRole.HOST);

  private RoomCommand command(ClientMessage message) {
    return Translator.command(who, pass, message);
  }

  private void assertRefused(RefusalCode code, ClientMessage message) {
    assertThatThrownBy(() -> command(message))
        .isInstanceOfSatisfying(Refusal.class, told -> assertThat(told.code()).isEqualTo(code));
  }

  @Test
  void whoJoinsHasTheRoleOfHisSeatAndAStrippedName() {
    assertThat(command(new ClientMessage.Join(1, "  Agnès 😀 \u3000")))
        .isEqualTo(new RoomCommand.Join(who, 1, "Agnès 😀", SeatRole.HOST, pass.person()));
  }

  @Test
  void aNameHasEightyCharactersAtMostHoweverTheyAreStored() {
    assertThat(command(new ClientMessage.Join(1, "😀".repeat(80))))
        .isInstanceOf(RoomCommand.Join.class);
    assertRefused(RefusalCode.NAME_TOO_LONG, new ClientMessage.Join(1, "😀".repeat(81)));
    assertRefused(RefusalCode.NAME_TOO_LONG, new ClientMessage.Join(1, "x".repeat(100_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t", "a\u0000b", "a\nb", "a\u0085b", "\u001b[31m"})
  void aNameThatIsEmptyOrHasControlCharactersIsMissing(String name) {
    assertRefused(RefusalCode.NAME_MISSING, new ClientMessage.Join(1, name));
  }

  @Test
  void everyRequestKeepsItsNumber() {
    assertThat(command(new ClientMessage.Unpublish(2, SentSource.CAMERA)))
        .isEqualTo(new RoomCommand.Unpublish(who, 2, Source.CAMERA));
    assertThat(command(new ClientMessage.Receive(3))).isEqualTo(new RoomCommand.Receive(who, 3));
    assertThat(command(new ClientMessage.SetMicrophone(4, true)))
        .isEqualTo(new RoomCommand.SetMicrophone(who, 4, true));
    assertThat(command(new ClientMessage.StopSource(5, "p-2", SentSource.SCREEN)))
        .isEqualTo(new RoomCommand.StopSource(who, 5, new ParticipantId("p-2"), Source.SCREEN));
    assertThat(command(new ClientMessage.Leave(6))).isEqualTo(new RoomCommand.Leave(who, 6));
    assertThat(command(new ClientMessage.EndForAll(7)))
        .isEqualTo(new RoomCommand.EndForAll(who, 7));
  }

  @Test
  void sessionDescriptionsArePassedOnAsTheyAre() {
    assertThat(command(new ClientMessage.Publish(1, SentSource.MICROPHONE, SDP, true)))
        .isEqualTo(new RoomCommand.Publish(who, 1, Source.MICROPHONE, new SdpOffer(SDP), true));
    assertThat(command(new ClientMessage.Answer(2, "r1", SDP)))
        .isEqualTo(new RoomCommand.Answer(who, 2, "r1", new SdpAnswer(SDP)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v=1", " v=0", "hello", "{}"})
  void whatIsPlainlyNoSessionDescriptionIsRefused(String sdp) {
    assertRefused(RefusalCode.BAD_SDP, new ClientMessage.Publish(1, SentSource.CAMERA, sdp, true));
    assertRefused(RefusalCode.BAD_SDP, new ClientMessage.Answer(1, "r1", sdp));
  }

  @Test
  void aCandidateGoesToTheConnectionThatItNames() {
    IceCandidate candidate = new IceCandidate("candidate:1", "0", 0);

    assertThat(command(new ClientMessage.Candidate("screen", "candidate:1", "0", 0)))
        .isEqualTo(new RoomCommand.TrickleSending(who, Source.SCREEN, candidate));
    assertThat(command(new ClientMessage.Candidate("r1", "candidate:1", "0", 0)))
        .isEqualTo(new RoomCommand.TrickleReceiving(who, "r1", candidate));
  }

  @Test
  void aCandidateOrSectionOfAThousandCharactersIsTheLongest() {
    String most = "x".repeat(1_000);

    assertThat(command(new ClientMessage.Candidate("camera", most, most, 0))).isNotNull();
    assertRefused(
        RefusalCode.BAD_REQUEST, new ClientMessage.Candidate("camera", most + "x", "0", 0));
    assertRefused(
        RefusalCode.BAD_REQUEST, new ClientMessage.Candidate("camera", "", most + "x", 0));
  }

  @Test
  void aNumberOfARequestBelowZeroIsRefused() {
    assertRefused(RefusalCode.BAD_REQUEST, new ClientMessage.Leave(-1));
  }

  @Test
  void aBeatIsNoCommand() {
    assertThatThrownBy(() -> command(new ClientMessage.Beat()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
