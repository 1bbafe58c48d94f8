package org.amphi.media.kurento;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.amphi.media.ConnectionId;
import org.amphi.media.IceCandidate;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.media.MediaListener;
import org.amphi.media.Reception;
import org.amphi.media.Reception.Kind;
import org.amphi.media.Reception.Section;
import org.amphi.media.ReceptionId;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.StreamId;
import org.kurento.client.MediaType;
import org.kurento.client.WebRtcEndpoint;

/**
 * One connection on which somebody receives: a section for sound and one for a picture, which are
 * filled and emptied behind it. Kurento negotiates it once; what comes later is the same offer with
 * other content, and its answer goes no further. Thread-safe.
 */
final class KurentoDownlink {
  private final KurentoElements elements;
  private final KurentoMix mix;
  private final Function<StreamId, CompletionStage<KurentoPicture>> pictures;
  private final ReceptionId id;
  private final KurentoConnectionEvents events;
  private Line line;
  private int takes;
  private KurentoSlot content = KurentoSlot.EMPTY;
  private int version;
  private boolean answered;
  private int answers;

  KurentoDownlink(
      KurentoElements elements,
      KurentoMix mix,
      Function<StreamId, CompletionStage<KurentoPicture>> pictures,
      ReceptionId id,
      MediaListener listener) {
    this.elements = elements;
    this.mix = mix;
    this.pictures = pictures;
    this.id = id;
    this.events = new Events(id, listener);
    this.line = line();
  }

  /** A connection, and Kurento's description of it. */
  private record Line(KurentoPeerConnection connection, CompletionStage<KurentoSdp> offer) {}

  private Line line() {
    KurentoPeerConnection made = new KurentoPeerConnection(elements, takes, events);
    return new Line(made, made.endpoint().thenCompose(this::offer));
  }

  /** Offers the same content on another connection, which takes the place of this one. */
  synchronized CompletionStage<Reception> restart() {
    KurentoSlot carried = content;
    CompletionStage<Void> freed = line.connection().release();
    takes++;
    line = line();
    answered = false;
    content = KurentoSlot.EMPTY;
    CompletionStage<Reception> offered = carry(carried);
    return freed.thenCompose(gone -> offered);
  }

  private synchronized Line current() {
    return line;
  }

  private record Events(ReceptionId id, MediaListener listener) implements KurentoConnectionEvents {
    @Override
    public void candidate(IceCandidate candidate) {
      listener.candidate(new ConnectionId.Receiving(id), candidate);
    }

    @Override
    public void connected() {
      // The browser knows first.
    }

    @Override
    public void gone() {
      // A browser notices a lost receiving connection by itself and asks for another.
    }
  }

  private CompletionStage<KurentoSdp> offer(WebRtcEndpoint endpoint) {
    KurentoCalls calls = elements.calls();
    calls.<Void>ask(
        result -> endpoint.setMaxVideoSendBandwidth(KurentoSettings.MOST_TO_VIEWER, result));
    calls.<Void>ask(
        result -> endpoint.setMinVideoSendBandwidth(KurentoSettings.LEAST_TO_VIEWER, result));
    return calls
        .<String>ask(endpoint::generateOffer)
        .thenApply(sdp -> KurentoSdp.of(sdp).withOurCodecs().sendingOnly());
  }

  ReceptionId id() {
    return id;
  }

  synchronized KurentoSlot content() {
    return content;
  }

  /** Carries that from now on, and offers it. */
  synchronized CompletionStage<Reception> carry(KurentoSlot next) {
    KurentoSlot before = content;
    content = next;
    version++;
    int number = version;
    Line carrier = line;
    CompletionStage<Void> filled =
        carrier
            .connection()
            .endpoint()
            .thenCompose(
                endpoint ->
                    changeMix(endpoint, before.mix(), next.mix())
                        .thenCompose(mixed -> changePicture(endpoint, before, next)));
    return filled.thenCombine(
        carrier.offer(),
        (done, sdp) ->
            new Reception(id, new SdpOffer(sdp.version(number).toString()), sections(sdp, next)));
  }

  private CompletionStage<Void> changeMix(WebRtcEndpoint endpoint, boolean before, boolean after) {
    if (before == after) {
      return CompletableFuture.completedStage(null);
    }
    return mix.listening()
        .thenCompose(
            port ->
                after
                    ? elements.connect(port, endpoint, MediaType.AUDIO)
                    : elements.disconnect(port, endpoint, MediaType.AUDIO));
  }

  private CompletionStage<Void> changePicture(
      WebRtcEndpoint endpoint, KurentoSlot before, KurentoSlot after) {
    if (before.picture().equals(after.picture())) {
      return CompletableFuture.completedStage(null);
    }
    CompletionStage<Void> emptied =
        before
            .picture()
            .map(
                old ->
                    pictures
                        .apply(old.stream())
                        .thenCompose(picture -> picture.takeFrom(endpoint))
                        // It may have ended meanwhile, and its connections with it.
                        .exceptionally(gone -> null))
            .orElse(CompletableFuture.completedStage(null));
    return emptied.thenCompose(
        free ->
            after
                .picture()
                .map(
                    next ->
                        pictures
                            .apply(next.stream())
                            .thenCompose(picture -> picture.sendTo(endpoint)))
                .orElse(CompletableFuture.completedStage(null)));
  }

  private static List<Section> sections(KurentoSdp sdp, KurentoSlot content) {
    List<Section> sections = new ArrayList<>();
    if (content.mix()) {
      sections.add(Section.ofMix(sdp.mid(Kind.AUDIO)));
    }
    content
        .picture()
        .ifPresent(
            picture -> {
              if (picture.sound()) {
                sections.add(Section.of(sdp.mid(Kind.AUDIO), picture.stream(), Kind.AUDIO));
              }
              sections.add(Section.of(sdp.mid(Kind.VIDEO), picture.stream(), Kind.VIDEO));
            });
    return List.copyOf(sections);
  }

  /** Takes the answer to the last offer. */
  CompletionStage<Void> accept(SdpAnswer answer) {
    String sdp = KurentoSdp.of(answer.sdp()).toString();
    synchronized (this) {
      if (answers == version) {
        return KurentoStages.failed(Reason.REFUSED, "answered already");
      }
      answers = version;
      if (answered) {
        return CompletableFuture.completedStage(null);
      }
    }
    KurentoPeerConnection connection = current().connection();
    CompletableFuture<Void> accepted = new CompletableFuture<>();
    connection
        .endpoint()
        .thenCompose(
            endpoint -> elements.calls().<String>ask(result -> endpoint.processAnswer(sdp, result)))
        .whenComplete(
            (taken, failure) -> {
              if (failure != null) {
                accepted.completeExceptionally(failure);
              } else {
                negotiated();
                accepted.complete(null);
                connection.gather();
              }
            });
    return accepted;
  }

  private synchronized void negotiated() {
    answered = true;
  }

  void candidate(IceCandidate candidate) {
    current().connection().candidate(candidate);
  }

  CompletionStage<Void> release() {
    return current().connection().release();
  }
}
