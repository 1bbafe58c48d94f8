package org.amphi.bench.live;

import static org.amphi.bench.live.Signalling.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.amphi.bench.peer.LightPeer;
import org.amphi.bench.peer.PeerNetwork;
import org.amphi.bench.peer.Received;
import org.jspecify.annotations.Nullable;

/**
 * One who is in a room by its signalling, as a page would be: sends a camera or none, receives what
 * he shows, and makes his connections again when he is told to. Thread-safe.
 */
public final class LightParticipant implements AutoCloseable {
  private final PeerNetwork network;
  private final Signalling signalling = new Signalling(this::told);
  private List<String> shown = List.of();
  private boolean receives;
  private int bitsASecond;
  private long packetsSeen;
  private String reception = "";
  private @Nullable LightPeer sending;
  private @Nullable LightPeer receiving;
  private CompletableFuture<Long> picture = new CompletableFuture<>();

  LightParticipant(PeerNetwork network) {
    this.network = network;
  }

  Signalling signalling() {
    return signalling;
  }

  /** Comes in; completes with one's own id. */
  public CompletableFuture<String> join(String name) {
    return signalling
        .ask(message("join").put("name", name))
        .thenApply(in -> in.path("you").asText());
  }

  /** Turns a camera on; completes when it sends. */
  public CompletableFuture<Void> sendCamera(int rate) {
    LightPeer peer = network.peer();
    synchronized (this) {
      bitsASecond = rate;
      sending = peer;
    }
    ObjectNode publish =
        message("publish").put("source", "camera").put("sdp", peer.offer()).put("on", true);
    return signalling
        .ask(publish)
        .thenCompose(published -> peer.answered(published.path("sdp").asText(), rate));
  }

  /** Shows these cameras, and starts to receive. */
  public void receive(List<String> participants) {
    synchronized (this) {
      shown = List.copyOf(participants);
      receives = true;
    }
    ObjectNode show = message("show");
    ArrayNode streams = show.putArray("streams");
    for (String each : participants) {
      streams.addObject().put("participant", each).put("source", "camera").put("layer", "high");
    }
    // Shown before received: one negotiation, not two.
    unanswered(signalling.ask(show));
    unanswered(signalling.ask(message("receive")));
  }

  private static void unanswered(CompletableFuture<JsonNode> answer) {
    answer.exceptionally(refused -> null);
  }

  private void told(JsonNode message) {
    switch (message.path("type").asText()) {
      case "offer" -> offered(message);
      case "media-lost" -> dropMedia();
      case "renew-media" -> renew();
      case "check-flow" -> signalling.say(message("report-flow").put("flowing", flowing()));
      default -> {
        // Who comes and goes is not of interest here.
      }
    }
  }

  private void offered(JsonNode offer) {
    String sdp = peerOf(offer.path("reception").asText()).answer(offer.path("sdp").asText());
    ObjectNode answer = message("answer").put("sdp", sdp);
    answer.put("reception", offer.path("reception").asText());
    unanswered(signalling.ask(answer));
  }

  private synchronized LightPeer peerOf(String offered) {
    LightPeer peer = receiving;
    if (peer != null && offered.equals(reception)) {
      return peer;
    }
    if (peer != null) {
      peer.close();
    }
    LightPeer made = network.peer();
    CompletableFuture<Long> awaited = picture;
    forward(made.firstPicture(), awaited);
    receiving = made;
    reception = offered;
    return made;
  }

  /** A connection that fails is no picture, but a later one may be. */
  private static void forward(CompletableFuture<Long> from, CompletableFuture<Long> to) {
    from.thenAccept(to::complete).exceptionally(notConnected -> null);
  }

  private synchronized void dropMedia() {
    Optional.ofNullable(sending).ifPresent(LightPeer::close);
    Optional.ofNullable(receiving).ifPresent(LightPeer::close);
    receiving = null;
    reception = "";
  }

  private void renew() {
    int rate;
    boolean again;
    List<String> pictures;
    synchronized (this) {
      dropMedia();
      rate = bitsASecond;
      again = receives;
      pictures = shown;
    }
    if (rate > 0) {
      sendCamera(rate).exceptionally(refused -> null);
    }
    if (again) {
      receive(pictures);
    }
  }

  private synchronized boolean flowing() {
    long now = received().packets();
    boolean more = now > packetsSeen;
    packetsSeen = now;
    return more;
  }

  /** What his present connection has received. */
  public synchronized Received received() {
    return receiving == null ? Received.NOTHING : receiving.received();
  }

  /** His present connection. */
  public synchronized Optional<LightPeer> receiving() {
    return Optional.ofNullable(receiving);
  }

  /** Completes with the {@link System#nanoTime} of the first picture since it was awaited. */
  public synchronized CompletableFuture<Long> picture() {
    return picture;
  }

  /** From here on, a picture counts only on a new connection. */
  public synchronized void awaitNewPicture() {
    picture = new CompletableFuture<>();
  }

  void beat() {
    signalling.say(message("beat"));
  }

  @Override
  public void close() {
    dropMedia();
    signalling.cut();
  }
}
