package org.amphi.media.kurento;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.amphi.media.IceCandidate;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.media.PhoneCodec;
import org.amphi.media.RtpAddress;
import org.amphi.media.SdpAnswer;
import org.kurento.client.RtpEndpoint;

/** A telephone's voice in the mix, by plain RTP. Thread-safe. */
final class KurentoPhone implements KurentoStream {
  private final KurentoElements elements;
  private final CompletableFuture<RtpEndpoint> endpoint;
  private final KurentoMixed mixed;

  KurentoPhone(KurentoElements elements, KurentoMix mix, Consumer<Boolean> talks) {
    this.elements = elements;
    this.endpoint = elements.make(new RtpEndpoint.Builder(elements.pipeline()));
    this.mixed = new KurentoMixed(elements, mix, endpoint, talks);
  }

  CompletionStage<RtpAddress> connect(RtpAddress peer, PhoneCodec codec) {
    return endpoint.thenCompose(
        made ->
            elements
                .calls()
                .<String>ask(result -> made.processOffer(description(peer, codec), result))
                .thenCompose(answer -> mixed.join().thenApply(mixed -> address(answer))));
  }

  private static String description(RtpAddress peer, PhoneCodec codec) {
    int type = codec == PhoneCodec.PCMA ? 8 : 0;
    String host = (peer.host().contains(":") ? "IN IP6 " : "IN IP4 ") + peer.host();
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("v=0", "o=- 0 0 " + host, "s=-", "c=" + host, "t=0 0"));
    lines.add("m=audio %d RTP/AVP %d".formatted(peer.port(), type));
    lines.add("a=rtpmap:%d %s/8000".formatted(type, codec));
    if (peer.rtcpPort() != 0) {
      lines.add("a=rtcp:" + peer.rtcpPort());
    }
    lines.addAll(List.of("a=ptime:20", "a=sendrecv"));
    return String.join("\r\n", lines) + "\r\n";
  }

  private static RtpAddress address(String answer) {
    KurentoSdp sdp = KurentoSdp.of(answer);
    List<String> connection = List.of(sdp.first("c=").split(" ", -1));
    List<String> media = List.of(sdp.first("m=").split(" ", -1));
    List<String> rtcp = List.of(sdp.first("a=rtcp:").split(" ", -1));
    return new RtpAddress(
        connection.get(2),
        Integer.parseInt(media.get(1)),
        rtcp.get(0).isEmpty() ? 0 : Integer.parseInt(rtcp.get(0)));
  }

  @Override
  public void candidate(IceCandidate candidate) {
    // Plain RTP has none.
  }

  @Override
  public CompletionStage<SdpAnswer> restart(KurentoSdp offer) {
    return KurentoStages.failed(Reason.REFUSED, "a telephone has no ICE");
  }

  @Override
  public CompletionStage<Void> mute(boolean muted) {
    return mixed.mute(muted);
  }

  @Override
  public CompletionStage<Void> limit(int bitrate) {
    return CompletableFuture.completedStage(null);
  }

  @Override
  public CompletionStage<Void> stop() {
    return elements.release(endpoint).thenCompose(stopped -> mixed.leave());
  }
}
