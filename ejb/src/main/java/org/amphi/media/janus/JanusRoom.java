package org.amphi.media.janus;

import static org.amphi.media.janus.JanusStages.attempt;
import static org.amphi.media.janus.JanusStages.done;
import static org.amphi.media.janus.JanusStages.failed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.amphi.media.Capabilities;
import org.amphi.media.Cascade;
import org.amphi.media.ConnectionId;
import org.amphi.media.IceCandidate;
import org.amphi.media.Layer;
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

/**
 * A VideoRoom for the pictures and an AudioBridge for the voices: who sends, who receives.
 * Thread-safe.
 */
final class JanusRoom implements MediaRoom, JanusConnection.Watcher {
  private final JanusControl control;
  private final MediaListener listener;
  private final JanusCascade cascade;
  private final JanusRecording recording;
  private final Map<StreamId, JanusSender> senders = new ConcurrentHashMap<>();
  private final Map<ParticipantId, JanusReceiver> receivers = new ConcurrentHashMap<>();

  JanusRoom(JanusControl control, JanusMix mix, MediaListener listener) {
    this.control = control;
    this.listener = listener;
    this.cascade =
        new JanusCascade(
            control,
            mix,
            stream -> senders.get(stream) instanceof JanusPublisher found ? found : null);
    this.recording = new JanusRecording(control.settings(), mix);
  }

  @Override
  public Capabilities capabilities() {
    return JanusMediaServer.CAPABILITIES;
  }

  @Override
  public CompletionStage<SdpAnswer> publish(StreamId stream, SdpOffer offer, int bitrate) {
    return attempt(
        () -> {
          // Before anything is asked of Janus for it.
          JanusSdp.offer(offer.sdp(), stream.source());
          JanusSender sender = sender(stream);
          CompletionStage<SdpAnswer> answer =
              replace(stream, sender).thenCompose(ready -> sender.publish(offer, bitrate));
          return answer.whenComplete((given, failure) -> dropIf(failure, stream, sender));
        });
  }

  private JanusSender sender(StreamId stream) {
    return switch (stream.source()) {
      case CAMERA, SCREEN ->
          new JanusPublisher(control, stream, listener, recording.fileOf(stream));
      case MICROPHONE -> new JanusSpeaker(control, stream, listener);
      case PHONE -> new JanusPhone(control, stream, listener);
    };
  }

  /** The one before is gone when this completes: Janus takes a name only once. */
  private CompletionStage<Void> replace(StreamId stream, JanusSender sender) {
    JanusSender before = senders.put(stream, sender);
    return before == null ? done() : before.stop();
  }

  private void dropIf(Throwable failure, StreamId stream, JanusSender sender) {
    if (failure != null && senders.remove(stream, sender)) {
      sender.stop();
    }
  }

  @Override
  public CompletionStage<SdpAnswer> renegotiate(StreamId stream, SdpOffer offer) {
    return attempt(() -> ofSender(stream, sender -> sender.renegotiate(offer)));
  }

  @Override
  public CompletionStage<Void> unpublish(StreamId stream) {
    JanusSender sender = senders.remove(stream);
    return sender == null ? done() : sender.stop();
  }

  @Override
  public CompletionStage<Void> mute(StreamId stream, boolean muted) {
    return attempt(() -> ofSender(stream, sender -> sender.mute(muted)));
  }

  @Override
  public CompletionStage<Void> limit(StreamId stream, int bitrate) {
    return attempt(() -> ofSender(stream, sender -> sender.limit(bitrate)));
  }

  private <T> CompletionStage<T> ofSender(
      StreamId stream, Function<JanusSender, CompletionStage<T>> request) {
    JanusSender sender = senders.get(stream);
    return sender == null
        ? failed(Reason.GONE, stream + " is not sent here")
        : request.apply(sender);
  }

  @Override
  public CompletionStage<List<Reception>> receive(ParticipantId who, Selection wanted) {
    if (wanted.isNothing() && !receivers.containsKey(who)) {
      return CompletableFuture.completedStage(List.of());
    }
    if (!wanted.ids().stream().allMatch(this::canBeReceived)) {
      return failed(Reason.GONE, "a stream that nobody sends here");
    }
    JanusReceiver receiver = receivers.computeIfAbsent(who, this::receiver);
    return attempt(() -> receiver.receive(wanted));
  }

  /** Names alone prove nothing: only what this room knows to flow is asked for. */
  private boolean canBeReceived(StreamId stream) {
    JanusSender sender = senders.get(stream);
    boolean own = sender instanceof JanusPublisher && sender.flows();
    return own || cascade.expects(stream);
  }

  private JanusReceiver receiver(ParticipantId who) {
    return new JanusReceiver(control, new ReceptionId(who, UUID.randomUUID().toString()));
  }

  @Override
  public CompletionStage<Void> prefer(ParticipantId who, StreamId stream, Layer layer) {
    JanusReceiver receiver = receivers.get(who);
    return receiver == null
        ? failed(Reason.GONE, "nothing is received")
        : attempt(() -> receiver.prefer(stream, layer));
  }

  @Override
  public CompletionStage<Void> accept(ReceptionId id, SdpAnswer answer) {
    return attempt(() -> ofReceiver(id, receiver -> receiver.accept(answer)));
  }

  @Override
  public CompletionStage<Reception> restart(ReceptionId id) {
    return attempt(() -> ofReceiver(id, JanusReceiver::restart));
  }

  private <T> CompletionStage<T> ofReceiver(
      ReceptionId id, Function<JanusReceiver, CompletionStage<T>> request) {
    JanusReceiver receiver = receivers.get(id.who());
    return receiver == null || !receiver.id().equals(id)
        ? failed(Reason.GONE, "no such reception")
        : request.apply(receiver);
  }

  @Override
  public CompletionStage<Void> stopReceiving(ParticipantId who) {
    JanusReceiver receiver = receivers.remove(who);
    return receiver == null ? done() : receiver.stop();
  }

  @Override
  public void candidate(ConnectionId connectionId, IceCandidate candidate) {
    if (connectionId instanceof ConnectionId.Sending sending) {
      JanusSender sender = senders.get(sending.stream());
      if (sender != null) {
        sender.candidate(candidate);
      }
    } else if (connectionId instanceof ConnectionId.Receiving receiving) {
      JanusReceiver receiver = receivers.get(receiving.reception().who());
      if (receiver != null && receiver.id().equals(receiving.reception())) {
        receiver.candidate(candidate);
      }
    }
  }

  @Override
  public CompletionStage<RtpAddress> connectPhone(
      StreamId stream, RtpAddress peer, PhoneCodec codec) {
    if (stream.source() != Source.PHONE) {
      return failed(Reason.REFUSED, stream + " is no telephone");
    }
    JanusPhone phone = new JanusPhone(control, stream, listener);
    CompletionStage<RtpAddress> address =
        replace(stream, phone).thenCompose(ready -> phone.connect(peer, codec));
    return attempt(() -> address.whenComplete((given, failure) -> dropIf(failure, stream, phone)));
  }

  @Override
  public CompletionStage<Void> startRecording(String name) {
    return attempt(() -> recording.start(name, senders.values()));
  }

  @Override
  public CompletionStage<Void> stopRecording() {
    return attempt(() -> recording.stop(senders.values()));
  }

  @Override
  public Optional<Cascade> cascade() {
    return Optional.of(cascade);
  }

  @Override
  public CompletionStage<Void> close() {
    control.connection().forget(this);
    senders.values().forEach(JanusSender::stop);
    receivers.values().forEach(JanusReceiver::stop);
    senders.clear();
    receivers.clear();
    return control.destroy();
  }

  @Override
  public void lost() {
    listener.lost();
  }

  @Override
  public void resumed() {
    JanusRoll.call(control, senders.values());
  }
}
