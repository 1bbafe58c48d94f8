package org.amphi.media.kurento;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amphi.media.VoiceActivity;
import org.kurento.client.FilterType;
import org.kurento.client.GStreamerFilter;
import org.kurento.client.ListenerSubscription;
import org.kurento.client.MediaElement;
import org.kurento.client.MediaFlowState;
import org.kurento.client.MediaType;

/**
 * Listens whether somebody talks. Kurento tells no levels, but it tells whether an element gives
 * anything: this one keeps silence back. It says at once that somebody begins to talk, and two to
 * four seconds after the last word that he stopped. Thread-safe.
 */
final class KurentoEar {
  private static final Logger LOG = Logger.getLogger(KurentoEar.class.getName());

  /** GStreamer's, of its "bad" plugins: half a second below -55 dB is silence. */
  private static final String FILTER = "removesilence remove=true threshold=-55 hysteresis=24000";

  private final KurentoElements elements;
  private final CompletionStage<? extends MediaElement> voice;
  private final VoiceActivity activity;
  private final CompletableFuture<GStreamerFilter> filter;

  /**
   * Hears nothing yet.
   *
   * @param told whether the voice talks, at each change
   */
  KurentoEar(
      KurentoElements elements,
      CompletionStage<? extends MediaElement> voice,
      Consumer<Boolean> told) {
    this.elements = elements;
    this.voice = voice;
    this.activity = new VoiceActivity(false, told);
    this.filter =
        elements
            .make(
                new GStreamerFilter.Builder(elements.pipeline(), FILTER)
                    .withFilterType(FilterType.AUDIO))
            .thenCompose(made -> subscribe(made).thenApply(subscribed -> made));
    // The voice is heard all the same; only nobody sees whose it is.
    filter.exceptionally(
        failure -> {
          LOG.log(Level.WARNING, "kurento cannot tell who talks: {0}", failure.toString());
          throw new CompletionException(failure);
        });
  }

  private CompletionStage<ListenerSubscription> subscribe(GStreamerFilter made) {
    return elements
        .calls()
        .ask(
            result ->
                made.addMediaFlowOutStateChangedListener(
                    event -> activity.hears(event.getState() == MediaFlowState.FLOWING), result));
  }

  /** Listens, or does not: what comes in no more is silence at once. */
  void listen(boolean on) {
    activity.open(on);
    voice
        .thenCombine(
            filter,
            (from, to) ->
                on
                    ? elements.connect(from, to, MediaType.AUDIO)
                    : elements.disconnect(from, to, MediaType.AUDIO))
        .thenCompose(change -> change);
  }

  CompletionStage<Void> close() {
    activity.open(false);
    return elements.release(filter);
  }
}
