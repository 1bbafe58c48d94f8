package org.amphi.media.kurento;

import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.kurento.client.HubPort;
import org.kurento.client.MediaElement;
import org.kurento.client.MediaType;

/** A voice's place in the mix, and whether it is heard there. Thread-safe. */
final class KurentoMixed {
  private final KurentoElements elements;
  private final CompletionStage<? extends MediaElement> voice;
  private final CompletionStage<HubPort> port;
  private final KurentoEar ear;

  KurentoMixed(
      KurentoElements elements,
      KurentoMix mix,
      CompletionStage<? extends MediaElement> voice,
      Consumer<Boolean> talks) {
    this.elements = elements;
    this.voice = voice;
    this.port = mix.port();
    this.ear = new KurentoEar(elements, voice, talks);
  }

  /** The voice goes in, and the mix without it comes out. */
  CompletionStage<Void> join() {
    ear.listen(true);
    return both(
        (speaker, mixing) ->
            elements
                .connect(speaker, mixing, MediaType.AUDIO)
                .thenCompose(in -> elements.connect(mixing, speaker, MediaType.AUDIO)));
  }

  CompletionStage<Void> mute(boolean muted) {
    ear.listen(!muted);
    return both(
        (speaker, mixing) ->
            muted
                ? elements.disconnect(speaker, mixing, MediaType.AUDIO)
                : elements.connect(speaker, mixing, MediaType.AUDIO));
  }

  private CompletionStage<Void> both(
      BiFunction<MediaElement, HubPort, CompletionStage<Void>> change) {
    return voice.thenCompose(speaker -> port.thenCompose(mixing -> change.apply(speaker, mixing)));
  }

  CompletionStage<Void> leave() {
    return elements.release(port).thenCompose(left -> ear.close());
  }
}
