package org.amphi.media.kurento;

import static org.amphi.media.kurento.KurentoStages.translated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.amphi.media.Capabilities;
import org.amphi.media.Cascade;
import org.amphi.media.ConnectionId;
import org.amphi.media.IceCandidate;
import org.amphi.media.Layer;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.media.MediaListener;
import org.amphi.media.MediaRoom;
import org.amphi.media.PhoneCodec;
import org.amphi.media.Reception;
import org.amphi.media.ReceptionId;
import org.amphi.media.RtpAddress;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.Selection;
import org.amphi.media.Source;
import org.amphi.media.StreamId;
import org.amphi.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/** A room as one pipeline: who sends, who receives, and the mix. Thread-safe. */
final class KurentoRoom implements MediaRoom {
  private final KurentoConnection connection;
  private final KurentoElements elements;
  private final KurentoMix mix;
  private final KurentoSettings settings;
  private final MediaListener listener;
  private final Map<StreamId, KurentoStream> streams = new ConcurrentHashMap<>();
  private final Map<ParticipantId, KurentoReceiver> receivers = new ConcurrentHashMap<>();
  private volatile @Nullable KurentoRecording recording;
  private volatile Runnable closed = () -> {};

  KurentoRoom(
      KurentoConnection connection,
      KurentoElements elements,
      KurentoSettings settings,
      MediaListener listener) {
    this.connection = connection;
    this.elements = elements;
    this.mix = new KurentoMix(elements);
    this.settings = settings;
    this.listener = listener;
  }

  void whenClosed(Runnable told) {
    closed = told;
  }

  @Override
  public Capabilities capabilities() {
    return KurentoMediaServer.CAPABILITIES;
  }

  @Override
  public CompletionStage<SdpAnswer> publish(StreamId stream, SdpOffer offer, int bitrate) {
    try {
      KurentoOffer wanted = KurentoOffer.of(stream.source(), offer);
      return wanted.completed(
          stream.source() == Source.MICROPHONE
              ? speak(stream, wanted.cleaned())
              : show(stream, wanted.cleaned(), bitrate));
    } catch (MediaFailure bad) {
      return CompletableFuture.failedStage(bad);
    }
  }

  private CompletionStage<SdpAnswer> speak(StreamId stream, KurentoSdp offer) {
    KurentoVoice voice = new KurentoVoice(elements, mix, stream, listener);
    return started(
        stream, voice, replace(stream, voice).thenCompose(freed -> voice.publish(offer)));
  }

  private CompletionStage<SdpAnswer> show(StreamId stream, KurentoSdp offer, int bitrate) {
    KurentoPicture picture = new KurentoPicture(elements, stream, offer.sent(), bitrate, listener);
    CompletionStage<SdpAnswer> answer =
        replace(stream, picture).thenCompose(freed -> picture.publish(offer));
    KurentoRecording running = recording;
    if (running != null) {
      answer.thenRun(() -> running.add(picture));
    }
    return started(stream, picture, answer);
  }

  private CompletionStage<Void> replace(StreamId stream, KurentoStream by) {
    KurentoStream before = streams.put(stream, by);
    return before == null ? CompletableFuture.completedStage(null) : before.stop();
  }

  private <T> CompletionStage<T> started(
      StreamId stream, KurentoStream started, CompletionStage<T> result) {
    return translated(
        result.whenComplete(
            (done, failure) -> {
              if (failure != null && streams.remove(stream, started)) {
                started.stop();
              }
            }));
  }

  @Override
  public CompletionStage<SdpAnswer> renegotiate(StreamId stream, SdpOffer offer) {
    KurentoStream known = streams.get(stream);
    if (known == null) {
      return gone();
    }
    try {
      KurentoOffer wanted = KurentoOffer.of(stream.source(), offer);
      return translated(wanted.completed(known.restart(wanted.cleaned())));
    } catch (MediaFailure bad) {
      return CompletableFuture.failedStage(bad);
    }
  }

  private static <T> CompletionStage<T> gone() {
    return KurentoStages.failed(Reason.GONE, "no such stream or reception");
  }

  @Override
  public CompletionStage<Void> unpublish(StreamId stream) {
    KurentoStream ended = streams.remove(stream);
    return ended == null ? CompletableFuture.completedStage(null) : ended.stop();
  }

  @Override
  public CompletionStage<Void> mute(StreamId stream, boolean muted) {
    KurentoStream known = streams.get(stream);
    return known == null ? gone() : translated(known.mute(muted));
  }

  @Override
  public CompletionStage<Void> limit(StreamId stream, int bitrate) {
    KurentoStream known = streams.get(stream);
    return known == null ? gone() : translated(known.limit(bitrate));
  }

  @Override
  public CompletionStage<List<Reception>> receive(ParticipantId who, Selection wanted) {
    if (wanted.isNothing() && !receivers.containsKey(who)) {
      return CompletableFuture.completedStage(List.of());
    }
    Set<KurentoPicture> pictures =
        wanted.ids().stream().flatMap(id -> find(id).stream()).collect(Collectors.toSet());
    if (pictures.size() < wanted.ids().size()) {
      return gone();
    }
    Set<KurentoSlot.Picture> slots =
        pictures.stream()
            .map(picture -> new KurentoSlot.Picture(picture.id(), picture.hasSound()))
            .collect(Collectors.toSet());
    return translated(
        receivers
            .computeIfAbsent(who, fresh -> new KurentoReceiver(() -> downlink(fresh)))
            .receive(wanted.mix(), slots));
  }

  private Optional<KurentoPicture> find(StreamId id) {
    return streams.get(id) instanceof KurentoPicture picture
        ? Optional.of(picture)
        : Optional.empty();
  }

  private KurentoDownlink downlink(ParticipantId who) {
    ReceptionId id = new ReceptionId(who, UUID.randomUUID().toString());
    return new KurentoDownlink(
        elements,
        mix,
        stream -> find(stream).map(CompletableFuture::completedStage).orElseGet(KurentoRoom::gone),
        id,
        listener);
  }

  @Override
  public CompletionStage<Void> prefer(ParticipantId who, StreamId stream, Layer layer) {
    return CompletableFuture.completedStage(null);
  }

  @Override
  public CompletionStage<Void> accept(ReceptionId id, SdpAnswer answer) {
    Optional<KurentoDownlink> downlink = find(id);
    if (downlink.isEmpty()) {
      return gone();
    }
    try {
      return translated(downlink.get().accept(answer));
    } catch (MediaFailure bad) {
      return CompletableFuture.failedStage(bad);
    }
  }

  private Optional<KurentoDownlink> find(ReceptionId id) {
    return Optional.ofNullable(receivers.get(id.who())).flatMap(receiver -> receiver.find(id));
  }

  @Override
  public CompletionStage<Reception> restart(ReceptionId id) {
    return find(id).map(downlink -> translated(downlink.restart())).orElseGet(KurentoRoom::gone);
  }

  @Override
  public CompletionStage<Void> stopReceiving(ParticipantId who) {
    KurentoReceiver receiver = receivers.remove(who);
    return receiver == null ? CompletableFuture.completedStage(null) : receiver.stop();
  }

  @Override
  public void candidate(ConnectionId connectionId, IceCandidate candidate) {
    if (connectionId instanceof ConnectionId.Sending sending) {
      KurentoStream stream = streams.get(sending.stream());
      if (stream != null) {
        stream.candidate(candidate);
      }
    } else if (connectionId instanceof ConnectionId.Receiving receiving) {
      find(receiving.reception()).ifPresent(downlink -> downlink.candidate(candidate));
    }
  }

  @Override
  public CompletionStage<RtpAddress> connectPhone(
      StreamId phone, RtpAddress peer, PhoneCodec codec) {
    KurentoPhone made = new KurentoPhone(elements, mix, talks -> listener.talking(phone, talks));
    return started(
        phone,
        made,
        replace(phone, made)
            .thenCompose(freed -> made.connect(peer, codec))
            .thenApply(
                address -> {
                  // There is nothing to wait for: plain RTP has no handshake.
                  listener.flowing(phone);
                  return address;
                }));
  }

  @Override
  public CompletionStage<Void> startRecording(String name) {
    KurentoRecording begun = new KurentoRecording(elements, settings.recordings(), name);
    recording = begun;
    List<KurentoPicture> pictures =
        streams.values().stream()
            .filter(KurentoPicture.class::isInstance)
            .map(KurentoPicture.class::cast)
            .toList();
    return translated(begun.begin(mix, pictures));
  }

  @Override
  public CompletionStage<Void> stopRecording() {
    KurentoRecording running = recording;
    recording = null;
    return running == null ? CompletableFuture.completedStage(null) : running.end();
  }

  @Override
  public Optional<Cascade> cascade() {
    return Optional.empty();
  }

  /** Ends the pipeline, and with it all that is in it. */
  @Override
  public CompletionStage<Void> close() {
    connection.forget(listener);
    closed.run();
    streams.clear();
    receivers.clear();
    return stopRecording()
        .thenCompose(
            stopped -> elements.release(CompletableFuture.completedStage(elements.pipeline())));
  }
}
