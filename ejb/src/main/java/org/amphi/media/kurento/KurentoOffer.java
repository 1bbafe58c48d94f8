package org.amphi.media.kurento;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.media.Reception.Kind;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.Source;

/** A browser's offer to send: what Kurento is given of it, and what the browser wants back. */
record KurentoOffer(KurentoSdp cleaned, Optional<String> bundle, Optional<KurentoLayer> layer) {

  /**
   * Reads one.
   *
   * @throws MediaFailure BAD_SDP when it is none, or sends something else than its source
   */
  static KurentoOffer of(Source source, SdpOffer offer) {
    KurentoSdp wanted = KurentoSdp.of(offer.sdp()).withOurCodecs();
    demand(wanted, source);
    Optional<KurentoLayer> layer = KurentoLayer.of(offer.sdp());
    return new KurentoOffer(wanted.withoutIdleBundle(), wanted.idleBundle(), layer);
  }

  private static void demand(KurentoSdp offer, Source source) {
    Set<Kind> sent = offer.sent();
    boolean fits =
        switch (source) {
          case CAMERA -> sent.equals(Set.of(Kind.VIDEO));
          case SCREEN -> sent.contains(Kind.VIDEO);
          case MICROPHONE -> sent.equals(Set.of(Kind.AUDIO));
          case PHONE -> false;
        };
    if (!fits) {
      throw new MediaFailure(Reason.BAD_SDP, "session description: sends " + sent);
    }
  }

  /** Kurento's answer as one to the whole offer: what was kept from Kurento is answered here. */
  CompletionStage<SdpAnswer> completed(CompletionStage<SdpAnswer> answer) {
    return answer.thenApply(
        plain -> {
          String sdp =
              bundle
                  .map(line -> KurentoSdp.of(plain.sdp()).with(line).toString())
                  .orElse(plain.sdp());
          return new SdpAnswer(layer.map(wanted -> wanted.askedFor(sdp)).orElse(sdp));
        });
  }
}
