package org.amphi.media;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Somebody without a browser; what is offered to him counts as seen. */
public final class CannedPeer implements Peer {
  private static final String PICTURE =
      "m=video 9 UDP/TLS/RTP/SAVPF 96\r\na=rtpmap:96 VP8/90000\r\n";
  private static final String SOUND =
      "m=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=rtpmap:111 opus/48000/2\r\n";

  private final String mark = "s=" + UUID.randomUUID();
  private final Map<ReceptionId, Long> pictures = new HashMap<>();
  private final Consumer<String> hangUp;

  /** One whose hanging up is told with the line that marks his offers. */
  public CannedPeer(Consumer<String> hangUp) {
    this.hangUp = hangUp;
  }

  @Override
  public SdpOffer offer(Source source) {
    String media =
        switch (source) {
          case CAMERA -> PICTURE;
          case SCREEN -> SOUND + PICTURE;
          case MICROPHONE, PHONE -> SOUND;
        };
    return new SdpOffer("v=0\r\n" + mark + source + "\r\n" + media);
  }

  @Override
  public SdpOffer offerAgain(Source source) {
    return offer(source);
  }

  @Override
  public void answered(Source source, SdpAnswer answer) {}

  @Override
  public SdpAnswer answer(Reception reception) {
    long seen =
        reception.sections().stream().filter(each -> each.kind() == Reception.Kind.VIDEO).count();
    pictures.put(reception.id(), seen);
    return new SdpAnswer(reception.offer().sdp());
  }

  @Override
  public void candidate(ConnectionId connection, IceCandidate candidate) {}

  @Override
  public int picturesArriving() {
    return pictures.values().stream().mapToInt(Long::intValue).sum();
  }

  @Override
  public void hangUp(Source source) {
    hangUp.accept(mark + source);
  }

  @Override
  public void close() {}
}
