package org.amphi.media;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.amphi.shared.ParticipantId;

/** One media room with the peers that send and receive in it, for tests. */
public final class MediaStage {
  /** More than any test's peers send. */
  static final int BITRATE = 2_000_000;

  private final MediaRoom room;
  private final HeardMedia heard;
  private final Map<ConnectionId, Peer> peers = new HashMap<>();

  /** A stage on a room that tells {@code heard}. */
  public MediaStage(MediaRoom room, HeardMedia heard) {
    this.room = room;
    this.heard = heard;
  }

  /** The room itself. */
  public MediaRoom room() {
    return room;
  }

  /** Waits for a condition, while the server's candidates go to the peers. */
  public void until(String what, BooleanSupplier condition) {
    Await.until(
        what,
        () -> {
          deliver();
          return condition.getAsBoolean();
        });
  }

  private void deliver() {
    Optional<HeardMedia.Found> found = heard.nextCandidate();
    while (found.isPresent()) {
      HeardMedia.Found each = found.get();
      Optional.ofNullable(peers.get(each.connection()))
          .ifPresent(peer -> peer.candidate(each.connection(), each.candidate()));
      found = heard.nextCandidate();
    }
  }

  /** Lets a peer send, and waits until it flows. */
  public void publish(Peer peer, StreamId stream) {
    Source source = stream.source();
    SdpAnswer answer = Await.value(room.publish(stream, peer.offer(source), BITRATE));
    peer.answered(source, answer);
    peers.put(new ConnectionId.Sending(stream), peer);
    awaitFlowing(stream);
  }

  /** Waits until a stream flows. */
  public void awaitFlowing(StreamId stream) {
    until(stream + " flows", () -> heard.flows(stream));
  }

  /** Waits until a stream has ended. */
  public void awaitEnded(StreamId stream) {
    until(stream + " has ended", () -> heard.hasEnded(stream));
  }

  /** Makes {@code wanted} all that somebody receives, and lets his peer answer what is offered. */
  public List<Reception> receive(Peer peer, ParticipantId who, Selection wanted) {
    List<Reception> receptions = Await.value(room.receive(who, wanted));
    receptions.forEach(reception -> accept(peer, reception));
    return receptions;
  }

  /** Lets a peer answer an offer; returns the answer. */
  public SdpAnswer accept(Peer peer, Reception reception) {
    peers.put(new ConnectionId.Receiving(reception.id()), peer);
    SdpAnswer answer = peer.answer(reception);
    Await.value(room.accept(reception.id(), answer));
    return answer;
  }

  /** What these receptions carry. */
  public static Stream<Reception.Section> sections(List<Reception> receptions) {
    return receptions.stream().flatMap(reception -> reception.sections().stream());
  }

  /** Some pictures in the highest layer, and no mix. */
  public static Selection pictures(StreamId... streams) {
    Map<StreamId, Layer> all = new HashMap<>();
    for (StreamId stream : streams) {
      all.put(stream, Layer.HIGH);
    }
    return new Selection(false, all);
  }

  /** The mix alone. */
  public static Selection mix() {
    return new Selection(true, Map.of());
  }

  /** Waits until pictures of so many streams arrive. */
  public void awaitPictures(Peer peer, int streams) {
    until("pictures of " + streams, () -> peer.picturesArriving() == streams);
  }

  /** Waits until more pictures of a stream arrive than did so far. */
  public void awaitMorePictures(RealPeer peer, StreamId stream) {
    int before = peer.frames(stream);
    until("more pictures of " + stream, () -> peer.frames(stream) > before);
  }
}
