package org.amphi.media.kurento;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.amphi.media.IceCandidate;
import org.amphi.media.MediaListener;
import org.amphi.media.SdpAnswer;
import org.amphi.media.StreamId;

/** A microphone: its voice goes into the mix, and the mix without it comes back. Thread-safe. */
final class KurentoVoice implements KurentoStream {
  private final KurentoElements elements;
  private final KurentoMix mix;
  private final StreamId id;
  private final MediaListener listener;
  private Line line;
  private int takes;
  private boolean muted;

  /** The connection, and its place in the mix. */
  private record Line(KurentoUplink uplink, KurentoMixed mixed) {
    CompletionStage<Void> stop() {
      return uplink.stop().thenCompose(stopped -> mixed.leave());
    }
  }

  KurentoVoice(KurentoElements elements, KurentoMix mix, StreamId id, MediaListener listener) {
    this.elements = elements;
    this.mix = mix;
    this.id = id;
    this.listener = listener;
    this.line = line(0);
  }

  private Line line(int take) {
    KurentoUplink uplink = new KurentoUplink(elements, take, id, listener);
    return new Line(
        uplink,
        new KurentoMixed(elements, mix, uplink.endpoint(), talks -> listener.talking(id, talks)));
  }

  synchronized CompletionStage<SdpAnswer> publish(KurentoSdp offer) {
    KurentoMixed mixed = line.mixed();
    boolean silent = muted;
    return line.uplink()
        .answer(
            offer,
            0,
            endpoint -> silent ? mixed.join().thenCompose(in -> mixed.mute(true)) : mixed.join());
  }

  @Override
  public synchronized CompletionStage<SdpAnswer> restart(KurentoSdp offer) {
    Line before = line;
    line = line(++takes);
    return before.stop().thenCompose(stopped -> publish(offer));
  }

  private synchronized Line line() {
    return line;
  }

  @Override
  public void candidate(IceCandidate candidate) {
    line().uplink().candidate(candidate);
  }

  @Override
  public synchronized CompletionStage<Void> mute(boolean mute) {
    muted = mute;
    return line.mixed().mute(mute);
  }

  @Override
  public CompletionStage<Void> limit(int bitrate) {
    return CompletableFuture.completedStage(null);
  }

  @Override
  public CompletionStage<Void> stop() {
    return line().stop();
  }
}
