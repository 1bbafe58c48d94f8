package org.amphi.media.janus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.amphi.media.Layer;
import org.amphi.media.Reception.Kind;
import org.amphi.media.Reception.Section;
import org.amphi.media.Source;
import org.amphi.media.StreamId;
import org.amphi.shared.ParticipantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JanusLayersTest {
  private final StreamId camera = new StreamId(ParticipantId.fresh(), Source.CAMERA, 1);
  private final List<String> asked = new ArrayList<>();
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final JanusLayers layers = new JanusLayers(this::ask, (time, task) -> later.add(task));

  private CompletionStage<JsonNode> ask(ObjectNode request) {
    asked.add(request.path("streams").toString());
    return CompletableFuture.completedStage(request);
  }

  @BeforeEach
  void receive() {
    layers.carriedBy(new JanusSections(List.of(Section.of("4", camera, Kind.VIDEO))));
  }

  private void letTimePass() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  private void comes(int substream) {
    layers.told(JanusWire.JSON.createObjectNode().put("mid", "4").put("substream", substream));
  }

  @Test
  void whatDoesNotComeIsAskedForAgainButNotForEver() {
    layers.want(Map.of(camera, Layer.HIGH));

    letTimePass();

    assertThat(asked).hasSize(4).containsOnly("[{\"mid\":\"4\",\"substream\":2}]");
  }

  @Test
  void whatHasComeIsNotAskedForAgain() {
    layers.want(Map.of(camera, Layer.HIGH));

    comes(2);
    letTimePass();

    assertThat(asked).hasSize(1);
  }

  @Test
  void aLayerOnTheWayToTheWantedOneIsNotEnough() {
    layers.want(Map.of(camera, Layer.HIGH));

    comes(1);
    later.remove().run();

    assertThat(asked).hasSize(2);
  }

  @Test
  void whatIsWantedNoLongerIsNotAskedForAgain() {
    layers.want(Map.of(camera, Layer.HIGH));
    layers.want(Map.of(camera, Layer.LOW));

    comes(0);
    letTimePass();

    assertThat(asked).hasSize(2);
  }

  @Test
  void whatIsReceivedNoLongerIsNotAskedForAgain() {
    layers.want(Map.of(camera, Layer.HIGH));

    layers.carriedBy(JanusSections.NONE);
    letTimePass();

    assertThat(asked).hasSize(1);
  }
}
