package org.amphi.media;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.shared.ParticipantId;

/** A media room in memory. A session description is one when it has a media section. */
public final class FakeMediaRoom implements MediaRoom {
  static final Capabilities CAPABILITIES = new Capabilities(true, true, false);

  private final MediaListener listener;
  private final Map<StreamId, SdpOffer> streams = new ConcurrentHashMap<>();
  private final Map<ParticipantId, ReceptionId> receptions = new ConcurrentHashMap<>();
  private volatile boolean lost;

  FakeMediaRoom(MediaListener listener) {
    this.listener = listener;
  }

  /** What is sent into the room now. */
  public Set<StreamId> streams() {
    return Set.copyOf(streams.keySet());
  }

  @Override
  public CompletionStage<SdpAnswer> publish(StreamId stream, SdpOffer offer, int bitrate) {
    if (lost) {
      return failed(Reason.UNAVAILABLE);
    }
    if (!isSession(offer.sdp())) {
      return failed(Reason.BAD_SDP);
    }
    streams.put(stream, offer);
    listener.flowing(stream);
    return CompletableFuture.completedStage(new SdpAnswer(offer.sdp()));
  }

  @Override
  public CompletionStage<Void> unpublish(StreamId stream) {
    streams.remove(stream);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public CompletionStage<List<Reception>> receive(ParticipantId who, Selection selection) {
    Set<StreamId> wanted = selection.ids();
    if (lost) {
      return failed(Reason.UNAVAILABLE);
    }
    if (selection.isNothing() && !receptions.containsKey(who)) {
      return CompletableFuture.completedStage(List.of());
    }
    if (!streams.keySet().containsAll(wanted)) {
      return failed(Reason.GONE);
    }
    ReceptionId id =
        receptions.computeIfAbsent(
            who, fresh -> new ReceptionId(fresh, UUID.randomUUID().toString()));
    List<Reception.Section> sections = wanted.stream().flatMap(FakeMediaRoom::sections).toList();
    SdpOffer offer = new SdpOffer("v=0\r\n" + "m=video 9 RTP/AVP 96\r\n".repeat(wanted.size()));
    return CompletableFuture.completedStage(List.of(new Reception(id, offer, sections)));
  }

  private static Stream<Reception.Section> sections(StreamId stream) {
    return Stream.of(Reception.Kind.values())
        .map(kind -> Reception.Section.of(kind + "-" + stream, stream, kind));
  }

  @Override
  public CompletionStage<Void> accept(ReceptionId id, SdpAnswer answer) {
    if (lost || !id.equals(receptions.get(id.who()))) {
      return failed(lost ? Reason.UNAVAILABLE : Reason.GONE);
    }
    return isSession(answer.sdp())
        ? CompletableFuture.completedStage(null)
        : failed(Reason.BAD_SDP);
  }

  @Override
  public CompletionStage<Void> stopReceiving(ParticipantId who) {
    receptions.remove(who);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void candidate(ConnectionId connection, IceCandidate candidate) {
    // Nothing has to be reached.
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public CompletionStage<SdpAnswer> renegotiate(StreamId stream, SdpOffer offer) {
    return streams.containsKey(stream)
        ? CompletableFuture.completedStage(new SdpAnswer(offer.sdp()))
        : failed(Reason.GONE);
  }

  @Override
  public CompletionStage<Void> mute(StreamId stream, boolean muted) {
    return CompletableFuture.completedStage(null);
  }

  @Override
  public CompletionStage<Void> limit(StreamId stream, int bitrate) {
    return CompletableFuture.completedStage(null);
  }

  @Override
  public CompletionStage<Void> prefer(ParticipantId who, StreamId stream, Layer layer) {
    return CompletableFuture.completedStage(null);
  }

  @Override
  public CompletionStage<Reception> restart(ReceptionId id) {
    return id.equals(receptions.get(id.who()))
        ? CompletableFuture.completedStage(
            new Reception(id, new SdpOffer("v=0\r\nm=video 9 RTP/AVP 96\r\n"), List.of()))
        : failed(Reason.GONE);
  }

  @Override
  public CompletionStage<RtpAddress> connectPhone(
      StreamId phone, RtpAddress peer, PhoneCodec codec) {
    listener.flowing(phone);
    return CompletableFuture.completedStage(peer);
  }

  @Override
  public CompletionStage<Void> startRecording(String name) {
    return CompletableFuture.completedStage(null);
  }

  @Override
  public CompletionStage<Void> stopRecording() {
    return CompletableFuture.completedStage(null);
  }

  @Override
  public Optional<Cascade> cascade() {
    return Optional.empty();
  }

  @Override
  public CompletionStage<Void> close() {
    streams.clear();
    receptions.clear();
    return CompletableFuture.completedStage(null);
  }

  void lose() {
    lost = true;
    listener.lost();
  }

  void hangUp(String mark) {
    streams.forEach(
        (stream, offer) -> {
          if (offer.sdp().contains(mark) && streams.remove(stream, offer)) {
            listener.ended(stream);
          }
        });
  }

  private static boolean isSession(String sdp) {
    return sdp.startsWith("v=0") && sdp.contains("\nm=");
  }

  private static <T> CompletionStage<T> failed(Reason reason) {
    return CompletableFuture.failedStage(new MediaFailure(reason, "the fake says so"));
  }
}
