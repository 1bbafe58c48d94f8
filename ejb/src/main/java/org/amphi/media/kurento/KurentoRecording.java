package org.amphi.media.kurento;

import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.kurento.client.MediaProfileSpecType;
import org.kurento.client.MediaType;

/** A room's recording: a file for each picture, and one for the mix. Thread-safe. */
final class KurentoRecording {
  private final KurentoElements elements;
  private final String prefix;
  private final Map<String, KurentoRecorder> recorders = new ConcurrentHashMap<>();

  KurentoRecording(KurentoElements elements, URI folder, String name) {
    this.elements = elements;
    this.prefix = folder + "/" + name + "-";
  }

  CompletionStage<Void> begin(KurentoMix mix, Collection<KurentoPicture> pictures) {
    KurentoRecorder sound = recorder("mix", MediaProfileSpecType.WEBM_AUDIO_ONLY);
    CompletionStage<Void> all =
        mix.listening()
            .thenCombine(
                sound.endpoint(), (port, file) -> elements.connect(port, file, MediaType.AUDIO))
            .thenCompose(connected -> connected)
            .thenCompose(connected -> sound.record());
    for (KurentoPicture picture : pictures) {
      all = all.thenCombine(add(picture), (before, added) -> null);
    }
    return all;
  }

  CompletionStage<Void> add(KurentoPicture picture) {
    KurentoRecorder file =
        recorder(
            picture.id().toString(),
            picture.hasSound() ? MediaProfileSpecType.WEBM : MediaProfileSpecType.WEBM_VIDEO_ONLY);
    return file.endpoint().thenCompose(picture::sendTo).thenCompose(connected -> file.record());
  }

  private KurentoRecorder recorder(String what, MediaProfileSpecType profile) {
    return recorders.computeIfAbsent(
        what, fresh -> new KurentoRecorder(elements, prefix + fresh + ".webm", profile));
  }

  CompletionStage<Void> end() {
    return CompletableFuture.allOf(
        recorders.values().stream()
            .map(recorder -> recorder.stop().toCompletableFuture())
            .toArray(CompletableFuture[]::new));
  }
}
