package org.amphi.media.kurento;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.amphi.media.IceCandidate;
import org.amphi.media.MediaListener;
import org.amphi.media.Reception.Kind;
import org.amphi.media.SdpAnswer;
import org.amphi.media.StreamId;
import org.kurento.client.MediaElement;
import org.kurento.client.MediaType;
import org.kurento.client.PassThrough;

/**
 * A camera, or a screen with or without its sound. Between its connection and those who receive it
 * stands a gate, so that one disconnection mutes it for all. Thread-safe.
 */
final class KurentoPicture implements KurentoStream {
  private final KurentoElements elements;
  private final StreamId id;
  private final Set<Kind> kinds;
  private final MediaListener listener;
  private final CompletableFuture<PassThrough> gate;
  private KurentoUplink uplink;
  private int takes;
  private int bitrate;
  private boolean muted;

  KurentoPicture(
      KurentoElements elements, StreamId id, Set<Kind> kinds, int bitrate, MediaListener listener) {
    this.elements = elements;
    this.id = id;
    this.kinds = kinds;
    this.bitrate = bitrate;
    this.listener = listener;
    this.uplink = new KurentoUplink(elements, takes, id, listener);
    this.gate = elements.make(new PassThrough.Builder(elements.pipeline()));
  }

  synchronized CompletionStage<SdpAnswer> publish(KurentoSdp offer) {
    return uplink.answer(offer, bitrate, endpoint -> pass(!isMuted()));
  }

  @Override
  public synchronized CompletionStage<SdpAnswer> restart(KurentoSdp offer) {
    KurentoUplink before = uplink;
    uplink = new KurentoUplink(elements, ++takes, id, listener);
    return before.stop().thenCompose(stopped -> publish(offer));
  }

  private synchronized KurentoUplink uplink() {
    return uplink;
  }

  private synchronized boolean isMuted() {
    return muted;
  }

  StreamId id() {
    return id;
  }

  boolean hasSound() {
    return kinds.contains(Kind.AUDIO);
  }

  private CompletionStage<Void> pass(boolean open) {
    return uplink()
        .endpoint()
        .thenCombine(gate, (from, to) -> inEveryKind(from, to, open))
        .thenCompose(done -> done);
  }

  CompletionStage<Void> sendTo(MediaElement sink) {
    // Kurento asks the sender for a whole picture itself whenever a sink is connected.
    return gate.thenCompose(from -> inEveryKind(from, sink, true));
  }

  CompletionStage<Void> takeFrom(MediaElement sink) {
    return gate.thenCompose(from -> inEveryKind(from, sink, false));
  }

  private CompletionStage<Void> inEveryKind(MediaElement from, MediaElement to, boolean connected) {
    List<CompletionStage<Void>> all =
        kinds.stream()
            .map(kind -> kind == Kind.AUDIO ? MediaType.AUDIO : MediaType.VIDEO)
            .map(
                type ->
                    connected
                        ? elements.connect(from, to, type)
                        : elements.disconnect(from, to, type))
            .toList();
    return CompletableFuture.allOf(
        all.stream().map(CompletionStage::toCompletableFuture).toArray(CompletableFuture[]::new));
  }

  @Override
  public void candidate(IceCandidate candidate) {
    uplink().candidate(candidate);
  }

  @Override
  public CompletionStage<Void> mute(boolean mute) {
    synchronized (this) {
      muted = mute;
    }
    return pass(!mute);
  }

  @Override
  public synchronized CompletionStage<Void> limit(int bits) {
    bitrate = bits;
    return CompletableFuture.completedStage(null);
  }

  @Override
  public CompletionStage<Void> stop() {
    return uplink().stop().thenCompose(stopped -> elements.release(gate));
  }
}
