package org.amphi.media.janus;

import static org.amphi.media.janus.JanusStages.translated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
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
import org.amphi.media.StreamId;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RoomId;

/** A VideoRoom: who sends, who receives, and the handle that ends it. Thread-safe. */
final class JanusRoom implements MediaRoom {
  private final RoomId room;
  private final JanusConnection connection;
  private final JanusHandle control;
  private final MediaListener listener;
  private final Map<StreamId, JanusPublisher> publishers = new ConcurrentHashMap<>();
  private final Map<ParticipantId, JanusReceiver> receivers = new ConcurrentHashMap<>();

  JanusRoom(RoomId room, JanusConnection connection, JanusHandle control, MediaListener listener) {
    this.room = room;
    this.connection = connection;
    this.control = control;
    this.listener = listener;
  }

  @Override
  public CompletionStage<SdpAnswer> publish(StreamId stream, SdpOffer offer, int bitrate) {
    JanusPublisher publisher = new JanusPublisher(connection, stream, listener);
    JanusPublisher before = publishers.put(stream, publisher);
    CompletionStage<Void> freed =
        before == null ? CompletableFuture.completedStage(null) : before.stop();
    CompletionStage<SdpAnswer> answer = freed.thenCompose(ready -> publisher.publish(room, offer));
    return translated(answer.whenComplete((done, failure) -> dropIf(failure, stream, publisher)));
  }

  private void dropIf(Throwable failure, StreamId stream, JanusPublisher publisher) {
    if (failure != null && publishers.remove(stream, publisher)) {
      publisher.stop();
    }
  }

  @Override
  public CompletionStage<Void> unpublish(StreamId stream) {
    JanusPublisher publisher = publishers.remove(stream);
    return publisher == null ? CompletableFuture.completedStage(null) : publisher.stop();
  }

  @Override
  public CompletionStage<List<Reception>> receive(ParticipantId who, Selection wanted) {
    Set<StreamId> streams = wanted.ids();
    if (streams.isEmpty() && !receivers.containsKey(who)) {
      return CompletableFuture.completedStage(List.of());
    }
    JanusReceiver receiver = receivers.computeIfAbsent(who, this::receiver);
    CompletionStage<List<Reception>> offers = receiver.receive(streams);
    return translated(
        offers.whenComplete(
            (done, failure) -> {
              if (failure != null && receivers.remove(who, receiver)) {
                receiver.stop();
              }
            }));
  }

  private JanusReceiver receiver(ParticipantId who) {
    ReceptionId id = new ReceptionId(who, UUID.randomUUID().toString());
    return new JanusReceiver(connection, room, id);
  }

  @Override
  public CompletionStage<Void> accept(ReceptionId id, SdpAnswer answer) {
    JanusReceiver receiver = receivers.get(id.who());
    if (receiver == null || !receiver.id().equals(id)) {
      return CompletableFuture.failedStage(new MediaFailure(Reason.GONE, "no such reception"));
    }
    return translated(receiver.accept(answer));
  }

  @Override
  public CompletionStage<Void> stopReceiving(ParticipantId who) {
    JanusReceiver receiver = receivers.remove(who);
    return receiver == null ? CompletableFuture.completedStage(null) : receiver.stop();
  }

  @Override
  public void candidate(ConnectionId connectionId, IceCandidate candidate) {
    if (connectionId instanceof ConnectionId.Sending sending) {
      JanusPublisher publisher = publishers.get(sending.stream());
      if (publisher != null) {
        publisher.candidate(candidate);
      }
    } else if (connectionId instanceof ConnectionId.Receiving receiving) {
      JanusReceiver receiver = receivers.get(receiving.reception().who());
      if (receiver != null && receiver.id().equals(receiving.reception())) {
        receiver.candidate(candidate);
      }
    }
  }

  @Override
  public Capabilities capabilities() {
    return JanusMediaServer.CAPABILITIES;
  }

  @Override
  public CompletionStage<SdpAnswer> renegotiate(StreamId stream, SdpOffer offer) {
    return notYet();
  }

  @Override
  public CompletionStage<Void> mute(StreamId stream, boolean muted) {
    return notYet();
  }

  @Override
  public CompletionStage<Void> limit(StreamId stream, int bitrate) {
    return notYet();
  }

  @Override
  public CompletionStage<Void> prefer(ParticipantId who, StreamId stream, Layer layer) {
    return notYet();
  }

  @Override
  public CompletionStage<Reception> restart(ReceptionId id) {
    return notYet();
  }

  @Override
  public CompletionStage<RtpAddress> connectPhone(
      StreamId phone, RtpAddress peer, PhoneCodec codec) {
    return notYet();
  }

  @Override
  public CompletionStage<Void> startRecording(String name) {
    return notYet();
  }

  @Override
  public CompletionStage<Void> stopRecording() {
    return notYet();
  }

  @Override
  public Optional<Cascade> cascade() {
    return Optional.empty();
  }

  private static <T> CompletionStage<T> notYet() {
    return CompletableFuture.failedStage(new MediaFailure(Reason.REFUSED, "not yet"));
  }

  @Override
  public CompletionStage<Void> close() {
    publishers.values().forEach(JanusPublisher::stop);
    receivers.values().forEach(JanusReceiver::stop);
    publishers.clear();
    receivers.clear();
    connection.forget(listener);
    return control
        .ask(JanusHandle.body("destroy").put("room", room.toString()))
        .thenCompose(destroyed -> control.detach())
        .exceptionally(gone -> null);
  }
}
