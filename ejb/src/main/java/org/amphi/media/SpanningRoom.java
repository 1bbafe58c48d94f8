package org.amphi.media;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.amphi.shared.ParticipantId;

/**
 * One room on several servers: all send to the first, which relays to the others, and receivers are
 * spread over all of them. One hop, since what was relayed cannot be relayed on. Thread-safe.
 */
final class SpanningRoom implements MediaRoom {
  private final MediaRoom home;
  private final List<MediaRoom> all;
  private final Map<ParticipantId, MediaRoom> places = new ConcurrentHashMap<>();

  /**
   * The first has the voices and all that is sent to carry, so it is not the first for receivers.
   */
  private final AtomicInteger next = new AtomicInteger(1);

  private SpanningRoom(List<MediaRoom> rooms) {
    this.home = rooms.get(0);
    this.all = List.copyOf(rooms);
  }

  /** Makes one room of those that are being opened for one session; people send to the first. */
  static CompletionStage<MediaRoom> of(List<CompletionStage<MediaRoom>> opening) {
    List<CompletableFuture<MediaRoom>> parts =
        opening.stream().map(CompletionStage::toCompletableFuture).toList();
    return CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new))
        .thenApply(opened -> new SpanningRoom(parts.stream().map(CompletableFuture::join).toList()))
        .thenCompose(made -> each(made.satellites(), made::relayMix).thenApply(relayed -> made));
  }

  private CompletionStage<Void> relayMix(MediaRoom satellite) {
    return cascadeOf(satellite)
        .expectMix()
        .thenCompose(address -> cascadeOf(home).relayMix(address));
  }

  /** To be done when a stream flows at home, before anybody is told of it. */
  CompletionStage<Void> spread(StreamId stream) {
    Set<Reception.Kind> kinds =
        stream.source() == Source.SCREEN
            ? Set.of(Reception.Kind.VIDEO, Reception.Kind.AUDIO)
            : Set.of(Reception.Kind.VIDEO);
    boolean picture = stream.source() == Source.CAMERA || stream.source() == Source.SCREEN;
    return each(picture ? satellites() : List.of(), satellite -> spread(stream, kinds, satellite));
  }

  /** Whoever publishes again has the same name: what the satellite has of before makes way. */
  private CompletionStage<Void> spread(
      StreamId stream, Set<Reception.Kind> kinds, MediaRoom satellite) {
    return cascadeOf(satellite)
        .forget(stream)
        .thenCompose(forgotten -> cascadeOf(satellite).expect(stream, kinds))
        .thenCompose(address -> cascadeOf(home).relay(stream, address));
  }

  /** To be done when a stream has ended at home. */
  CompletionStage<Void> forget(StreamId stream) {
    return each(satellites(), satellite -> cascadeOf(satellite).forget(stream));
  }

  private List<MediaRoom> satellites() {
    return all.subList(1, all.size());
  }

  private static Cascade cascadeOf(MediaRoom room) {
    return room.cascade().orElseThrow(() -> new IllegalStateException("this engine cannot span"));
  }

  private static CompletionStage<Void> each(
      List<MediaRoom> rooms, Function<MediaRoom, CompletionStage<Void>> request) {
    return CompletableFuture.allOf(
        rooms.stream()
            .map(room -> request.apply(room).toCompletableFuture())
            .toArray(CompletableFuture<?>[]::new));
  }

  /** Where somebody starts to receive: always the same server, and as many on each. */
  private MediaRoom placeFor(ParticipantId who) {
    return places.computeIfAbsent(who, fresh -> all.get(next.getAndIncrement() % all.size()));
  }

  /** Where somebody receives; what comes from one who does not is for the first to refuse. */
  private MediaRoom placeOf(ParticipantId who) {
    return places.getOrDefault(who, home);
  }

  /** What spans several already cannot be spanned. */
  @Override
  public Capabilities capabilities() {
    Capabilities each = home.capabilities();
    return new Capabilities(each.layers(), each.oneConnectionDown(), false, each.levels());
  }

  @Override
  public CompletionStage<SdpAnswer> publish(StreamId stream, SdpOffer offer, int bitrate) {
    return home.publish(stream, offer, bitrate);
  }

  @Override
  public CompletionStage<SdpAnswer> renegotiate(StreamId stream, SdpOffer offer) {
    return home.renegotiate(stream, offer);
  }

  @Override
  public CompletionStage<Void> unpublish(StreamId stream) {
    return forget(stream).thenCompose(forgotten -> home.unpublish(stream));
  }

  @Override
  public CompletionStage<Void> mute(StreamId stream, boolean muted) {
    return home.mute(stream, muted);
  }

  @Override
  public CompletionStage<Void> limit(StreamId stream, int bitrate) {
    return home.limit(stream, bitrate);
  }

  @Override
  public CompletionStage<List<Reception>> receive(ParticipantId who, Selection wanted) {
    return placeFor(who).receive(who, wanted);
  }

  @Override
  public CompletionStage<Void> prefer(ParticipantId who, StreamId stream, Layer layer) {
    return placeOf(who).prefer(who, stream, layer);
  }

  @Override
  public CompletionStage<Void> accept(ReceptionId id, SdpAnswer answer) {
    return placeOf(id.who()).accept(id, answer);
  }

  @Override
  public CompletionStage<Reception> restart(ReceptionId id) {
    return placeOf(id.who()).restart(id);
  }

  @Override
  public CompletionStage<Void> stopReceiving(ParticipantId who) {
    MediaRoom place = places.remove(who);
    return place == null ? CompletableFuture.completedStage(null) : place.stopReceiving(who);
  }

  @Override
  public void candidate(ConnectionId connection, IceCandidate candidate) {
    if (connection instanceof ConnectionId.Receiving receiving) {
      placeOf(receiving.reception().who()).candidate(connection, candidate);
    } else {
      home.candidate(connection, candidate);
    }
  }

  @Override
  public CompletionStage<RtpAddress> connectPhone(
      StreamId phone, RtpAddress peer, PhoneCodec codec) {
    return home.connectPhone(phone, peer, codec);
  }

  @Override
  public CompletionStage<Void> startRecording(String name) {
    return home.startRecording(name);
  }

  @Override
  public CompletionStage<Void> stopRecording() {
    return home.stopRecording();
  }

  @Override
  public Optional<Cascade> cascade() {
    return Optional.empty();
  }

  @Override
  public CompletionStage<Void> close() {
    return each(all, MediaRoom::close);
  }
}
