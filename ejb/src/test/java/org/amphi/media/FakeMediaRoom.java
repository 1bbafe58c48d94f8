package org.amphi.media;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A media room in memory, which remembers what it was asked. A session description is one when it
 * has a media section.
 */
public final class FakeMediaRoom implements MediaRoom {
  static final Capabilities CAPABILITIES = new Capabilities(true, true, false, true);

  private final MediaListener listener;
  private final Map<StreamId, FakeSdp> streams = new ConcurrentHashMap<>();
  private final Map<StreamId, Integer> limits = new ConcurrentHashMap<>();
  private final Set<StreamId> muted = ConcurrentHashMap.newKeySet();
  private final Map<ParticipantId, FakeReceiver> receivers = new ConcurrentHashMap<>();
  private volatile Optional<String> recording = Optional.empty();
  private volatile boolean lost;

  FakeMediaRoom(MediaListener listener) {
    this.listener = listener;
  }

  /** What is sent into the room now. */
  public Set<StreamId> streams() {
    return Set.copyOf(streams.keySet());
  }

  /** What of it nobody hears or sees. */
  public Set<StreamId> muted() {
    return Set.copyOf(muted);
  }

  /** How many bits a second a stream may take; 0 when nothing was said of it. */
  public int limitOf(StreamId stream) {
    return limits.getOrDefault(stream, 0);
  }

  /** All that somebody receives, in the layers that were asked for last. */
  public Selection receivedBy(ParticipantId who) {
    FakeReceiver receiver = receivers.get(who);
    return receiver == null ? Selection.NOTHING : receiver.selection();
  }

  /** The name of the recording that goes on. */
  public Optional<String> recording() {
    return recording;
  }

  /** Lets somebody talk, or fall silent. */
  public void talk(StreamId voice, boolean talks) {
    listener.talking(voice, talks);
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public CompletionStage<SdpAnswer> publish(StreamId stream, SdpOffer offer, int bitrate) {
    if (lost) {
      return failed(Reason.UNAVAILABLE);
    }
    FakeSdp sdp = new FakeSdp(offer.sdp());
    if (!sdp.comesFrom(stream.source())) {
      return failed(Reason.BAD_SDP);
    }
    streams.put(stream, sdp);
    limits.put(stream, bitrate);
    muted.remove(stream);
    listener.flowing(stream);
    return done(new SdpAnswer(offer.sdp()));
  }

  @Override
  public CompletionStage<SdpAnswer> renegotiate(StreamId stream, SdpOffer offer) {
    return ifSent(stream, () -> done(new SdpAnswer(offer.sdp())));
  }

  @Override
  public CompletionStage<Void> unpublish(StreamId stream) {
    streams.remove(stream);
    muted.remove(stream);
    return done();
  }

  @Override
  public CompletionStage<Void> mute(StreamId stream, boolean now) {
    return ifSent(
        stream,
        () -> {
          if (now) {
            muted.add(stream);
          } else {
            muted.remove(stream);
          }
          return done();
        });
  }

  @Override
  public CompletionStage<Void> limit(StreamId stream, int bitrate) {
    return ifSent(
        stream,
        () -> {
          limits.put(stream, bitrate);
          return done();
        });
  }

  private <T> CompletionStage<T> ifSent(StreamId stream, Supplier<CompletionStage<T>> then) {
    return streams.containsKey(stream) ? then.get() : failed(Reason.GONE);
  }

  @Override
  public CompletionStage<List<Reception>> receive(ParticipantId who, Selection wanted) {
    if (lost) {
      return failed(Reason.UNAVAILABLE);
    }
    if (wanted.isNothing() && !receivers.containsKey(who)) {
      return done(List.of());
    }
    if (!pictures().containsAll(wanted.ids())) {
      return failed(Reason.GONE);
    }
    FakeReceiver receiver = receivers.computeIfAbsent(who, FakeReceiver::new);
    Map<StreamId, List<Reception.Kind>> kinds = new HashMap<>();
    wanted.ids().forEach(stream -> kinds.put(stream, kindsOf(stream)));
    return done(receiver.receive(wanted, kinds));
  }

  private Set<StreamId> pictures() {
    return streams.keySet().stream()
        .filter(stream -> stream.source() == Source.CAMERA || stream.source() == Source.SCREEN)
        .collect(Collectors.toSet());
  }

  private List<Reception.Kind> kindsOf(StreamId stream) {
    FakeSdp sdp = streams.get(stream);
    return sdp == null ? List.of() : sdp.kinds();
  }

  @Override
  public CompletionStage<Void> prefer(ParticipantId who, StreamId stream, Layer layer) {
    FakeReceiver receiver = receivers.get(who);
    return receiver != null && receiver.prefer(stream, layer) ? done() : failed(Reason.GONE);
  }

  @Override
  public CompletionStage<Void> accept(ReceptionId id, SdpAnswer answer) {
    FakeReceiver receiver = receiver(id);
    if (lost || receiver == null) {
      return failed(lost ? Reason.UNAVAILABLE : Reason.GONE);
    }
    if (!new FakeSdp(answer.sdp()).isOne()) {
      return failed(Reason.BAD_SDP);
    }
    return receiver.answered() ? done() : failed(Reason.REFUSED);
  }

  @Override
  public CompletionStage<Reception> restart(ReceptionId id) {
    FakeReceiver receiver = receiver(id);
    return receiver == null ? failed(Reason.GONE) : done(receiver.offerAgain());
  }

  private @Nullable FakeReceiver receiver(ReceptionId id) {
    FakeReceiver receiver = receivers.get(id.who());
    return receiver != null && receiver.id().equals(id) ? receiver : null;
  }

  @Override
  public CompletionStage<Void> stopReceiving(ParticipantId who) {
    receivers.remove(who);
    return done();
  }

  @Override
  public void candidate(ConnectionId connection, IceCandidate candidate) {
    // Nothing has to be reached.
  }

  @Override
  public CompletionStage<RtpAddress> connectPhone(
      StreamId phone, RtpAddress peer, PhoneCodec codec) {
    if (lost) {
      return failed(Reason.UNAVAILABLE);
    }
    streams.put(phone, new FakeSdp("v=0\r\nm=audio 9 RTP/AVP 8\r\n"));
    listener.flowing(phone);
    return done(peer);
  }

  @Override
  public CompletionStage<Void> startRecording(String name) {
    recording = Optional.of(name);
    return done();
  }

  @Override
  public CompletionStage<Void> stopRecording() {
    recording = Optional.empty();
    return done();
  }

  @Override
  public Optional<Cascade> cascade() {
    return Optional.empty();
  }

  @Override
  public CompletionStage<Void> close() {
    streams.clear();
    receivers.clear();
    return done();
  }

  void lose() {
    lost = true;
    listener.lost();
  }

  void hangUp(String mark) {
    streams.forEach(
        (stream, offer) -> {
          if (offer.text().contains(mark) && streams.remove(stream, offer)) {
            listener.ended(stream);
          }
        });
  }

  private static CompletionStage<Void> done() {
    return CompletableFuture.completedStage(null);
  }

  private static <T> CompletionStage<T> done(T value) {
    return CompletableFuture.completedStage(value);
  }

  private static <T> CompletionStage<T> failed(Reason reason) {
    return CompletableFuture.failedStage(new MediaFailure(reason, "the fake says so"));
  }
}
