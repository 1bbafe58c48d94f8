package org.amphi.media.kurento;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.amphi.media.ConnectionId;
import org.amphi.media.IceCandidate;
import org.amphi.media.MediaListener;
import org.amphi.media.SdpAnswer;
import org.amphi.media.StreamId;
import org.kurento.client.WebRtcEndpoint;

/** The connection on which a browser sends one stream. Negotiated once. Thread-safe. */
final class KurentoUplink {
  private final KurentoElements elements;
  private final KurentoPeerConnection connection;

  KurentoUplink(KurentoElements elements, int take, StreamId stream, MediaListener listener) {
    this.elements = elements;
    this.connection = new KurentoPeerConnection(elements, take, new Events(stream, listener));
  }

  private record Events(StreamId stream, MediaListener listener)
      implements KurentoConnectionEvents {
    @Override
    public void candidate(IceCandidate candidate) {
      listener.candidate(new ConnectionId.Sending(stream), candidate);
    }

    @Override
    public void connected() {
      listener.flowing(stream);
    }

    @Override
    public void gone() {
      listener.ended(stream);
    }
  }

  CompletionStage<WebRtcEndpoint> endpoint() {
    return connection.endpoint();
  }

  /**
   * Answers an offer.
   *
   * @param bitrate most bits a second of pictures: Kurento asks senders for no more
   * @param wiring what comes between the answer and the first candidate
   */
  CompletionStage<SdpAnswer> answer(
      KurentoSdp offer, int bitrate, Function<WebRtcEndpoint, CompletionStage<Void>> wiring) {
    CompletableFuture<SdpAnswer> answer = new CompletableFuture<>();
    endpoint()
        .thenCompose(
            made -> {
              elements
                  .calls()
                  .<Void>ask(result -> made.setMaxVideoRecvBandwidth(bitrate / 1000, result));
              return elements
                  .calls()
                  .<String>ask(result -> made.processOffer(offer.toString(), result))
                  .thenCompose(sdp -> wiring.apply(made).thenApply(wired -> sdp));
            })
        .whenComplete(
            (sdp, failure) -> {
              if (failure != null) {
                answer.completeExceptionally(failure);
              } else {
                // The answer first: a browser can use no candidate before it.
                answer.complete(new SdpAnswer(sdp));
                connection.gather();
              }
            });
    return answer;
  }

  void candidate(IceCandidate candidate) {
    connection.candidate(candidate);
  }

  CompletionStage<Void> stop() {
    return connection.release();
  }
}
