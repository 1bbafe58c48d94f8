package org.amphi.media.kurento;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.amphi.media.IceCandidate;
import org.kurento.client.CertificateKeyType;
import org.kurento.client.ConnectionState;
import org.kurento.client.IceCandidateFoundEvent;
import org.kurento.client.ListenerSubscription;
import org.kurento.client.MediaState;
import org.kurento.client.WebRtcEndpoint;

/**
 * One WebRTC connection between a browser and the server. Holds its endpoint: Kurento's client
 * drops the events of objects that nobody refers to. Thread-safe.
 */
final class KurentoPeerConnection {
  /**
   * How long a connection may be without any control packet of the browser's. Kurento says that
   * somebody is gone only of those from whom it had one: of a page that was closed within a second
   * it would never say it.
   */
  private static final Duration UNHEARD = Duration.ofSeconds(30);

  private final KurentoElements elements;
  private final KurentoConnectionEvents events;
  private final CompletionStage<WebRtcEndpoint> endpoint;
  private final CompletableFuture<Void> heard = new CompletableFuture<>();

  /**
   * A connection to come.
   *
   * @param take which of the attempts to carry the same thing. A browser makes a new DTLS handshake
   *     with a certificate that it does not know, and with no other: Kurento has two, which take
   *     turns, so that another endpoint can go on where one was (RFC 8842, section 4).
   */
  KurentoPeerConnection(KurentoElements elements, int take, KurentoConnectionEvents events) {
    this.elements = elements;
    this.events = events;
    this.endpoint =
        elements
            .make(
                new WebRtcEndpoint.Builder(elements.pipeline())
                    .withCertificateKeyType(
                        take % 2 == 0 ? CertificateKeyType.ECDSA : CertificateKeyType.RSA))
            .thenCompose(made -> listen(made).thenApply(listening -> made));
  }

  private CompletionStage<ListenerSubscription> listen(WebRtcEndpoint made) {
    KurentoCalls calls = elements.calls();
    calls.<ListenerSubscription>ask(
        result -> made.addIceCandidateFoundListener(this::found, result));
    calls.<ListenerSubscription>ask(
        result ->
            made.addConnectionStateChangedListener(
                event -> {
                  if (event.getNewState() == ConnectionState.CONNECTED) {
                    events.connected();
                    awaitHearing();
                  }
                },
                result));
    // Requests are answered in order: with the last one all are done. That nothing flows tells
    // nothing, for muted people are there: only when control packets have stopped too is somebody
    // gone, which Kurento says 25 s after.
    return calls.ask(
        result ->
            made.addMediaStateChangedListener(
                event -> {
                  if (event.getNewState() == MediaState.DISCONNECTED) {
                    events.gone();
                  } else {
                    heard.complete(null);
                  }
                },
                result));
  }

  @SuppressWarnings("FutureReturnValueIgnored")
  private void awaitHearing() {
    heard
        .orTimeout(UNHEARD.toSeconds(), TimeUnit.SECONDS)
        .whenComplete(
            (done, unheard) -> {
              if (unheard != null) {
                events.gone();
              }
            });
  }

  private void found(IceCandidateFoundEvent event) {
    org.kurento.client.IceCandidate candidate = event.getCandidate();
    events.candidate(
        new IceCandidate(
            candidate.getCandidate(), candidate.getSdpMid(), candidate.getSdpMLineIndex()));
  }

  CompletionStage<WebRtcEndpoint> endpoint() {
    return endpoint;
  }

  /** Makes the server's own candidates known; to be called once its description is. */
  void gather() {
    endpoint.thenAccept(made -> elements.calls().<Void>ask(made::gatherCandidates));
  }

  void candidate(IceCandidate candidate) {
    if (candidate.isEnd()) {
      return;
    }
    endpoint.thenAccept(
        made ->
            elements
                .calls()
                .<Void>ask(
                    result ->
                        made.addIceCandidate(
                            new org.kurento.client.IceCandidate(
                                candidate.candidate(), candidate.mid(), candidate.index()),
                            result)));
  }

  CompletionStage<Void> release() {
    heard.complete(null);
    return elements.release(endpoint);
  }
}
