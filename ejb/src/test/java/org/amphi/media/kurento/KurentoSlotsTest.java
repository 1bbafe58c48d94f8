package org.amphi.media.kurento;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amphi.media.Source;
import org.amphi.media.StreamId;
import org.amphi.media.kurento.KurentoSlot.Picture;
import org.amphi.shared.ParticipantId;
import org.junit.jupiter.api.Test;

/** Which connection carries what. */
class KurentoSlotsTest {
  private final Picture camera = camera();
  private final Picture another = camera();
  private final Picture third = camera();
  private final Picture screen =
      new Picture(new StreamId(ParticipantId.fresh(), Source.SCREEN, 1), true);

  private static Picture camera() {
    return new Picture(new StreamId(ParticipantId.fresh(), Source.CAMERA, 1), false);
  }

  private static KurentoSlot with(boolean mix, Picture picture) {
    return new KurentoSlot(mix, Optional.of(picture));
  }

  private static Set<Picture> these(Picture... pictures) {
    return new LinkedHashSet<>(List.of(pictures));
  }

  @Test
  void theMixSharesTheConnectionOfThePictureThatComesFirst() {
    List<KurentoSlot> alone = KurentoSlots.filled(List.of(), true, Set.of());

    assertThat(KurentoSlots.filled(alone, true, these(camera))).containsExactly(with(true, camera));
  }

  @Test
  void aScreenWithSoundComesBesideTheMix() {
    assertThat(KurentoSlots.filled(List.of(), true, these(screen)))
        .containsExactly(new KurentoSlot(true, Optional.empty()), with(false, screen));
  }

  @Test
  void whatStaysKeepsItsConnectionAndWhatIsNewTakesAFreeOne() {
    List<KurentoSlot> now = List.of(with(true, camera), with(false, another));

    assertThat(KurentoSlots.filled(now, true, these(third, another)))
        .containsExactly(with(true, third), with(false, another));
  }

  @Test
  void connectionsThatAreNotNeededStayEmpty() {
    List<KurentoSlot> now = List.of(with(true, camera), with(false, another));

    assertThat(KurentoSlots.filled(now, false, Set.of()))
        .containsExactly(KurentoSlot.EMPTY, KurentoSlot.EMPTY);
  }
}
