package org.amphi.bench.peer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.bouncycastle.tls.DTLSClientProtocol;
import org.jspecify.annotations.Nullable;

/**
 * One connection to a media server that is ICE-lite, as Janus is: it either answers an offer and
 * counts what comes, or offers a camera and sends it. Thread-safe.
 */
public final class LightPeer implements AutoCloseable {
  private static final int PAYLOAD_SPECIFIC_FEEDBACK = 206;

  private final PeerNetwork network;
  private final PeerSocket socket;
  private final LocalCredentials own;
  private final int source = ThreadLocalRandom.current().nextInt();
  private final CompletableFuture<Void> connected = new CompletableFuture<>();
  private final Map<Integer, ReceivedStream> streams = new ConcurrentHashMap<>();
  private final Pictures pictures = new Pictures(source, this::send);
  private final DtlsTransport dtls = new DtlsTransport(this::send);
  private volatile @Nullable InetSocketAddress remote;
  private volatile @Nullable IceChecks checks;
  private volatile @Nullable SrtpKeys keys;
  private volatile @Nullable CameraSender camera;
  private volatile int pictureType = -1;

  LightPeer(PeerNetwork network, PeerSocket socket) {
    this.network = network;
    this.socket = socket;
    this.own = LocalCredentials.at(socket.address());
  }

  /** Answers an offer, the first one or a later one of the same connection. */
  public String answer(String offer) {
    pictureType = RemoteDescription.pictures(offer).orElse(pictureType);
    String answer = SdpAnswer.to(offer, own);
    connect(offer);
    return answer;
  }

  /** Offers a camera. */
  public String offer() {
    return SdpOffer.of(own, source);
  }

  /** Takes the answer; as soon as the connection is there, the camera sends. */
  public CompletableFuture<Void> answered(String answer, int bitsASecond) {
    connect(answer);
    return connected.thenRun(
        () -> {
          CannedCamera canned = new CannedCamera(source, SdpOffer.PAYLOAD_TYPE, bitsASecond);
          Srtp srtp = Srtp.of(keys().orElseThrow().own());
          camera = new CameraSender(canned, srtp, this::send, network.timers());
        });
  }

  private synchronized void connect(String description) {
    if (checks != null) {
      return;
    }
    RemoteDescription other = RemoteDescription.of(description);
    remote = other.address();
    socket.add(this, other.address());
    IceChecks begun = new IceChecks(own, other, this::send, this::reached, network.timers());
    checks = begun;
    begun.check();
  }

  private void reached() {
    network.handshakes().execute(this::shakeHands);
  }

  private void shakeHands() {
    DtlsClient client = new DtlsClient();
    try {
      new DTLSClientProtocol().connect(client, dtls);
      keys = client.keys();
      settled();
      connected.complete(null);
    } catch (IOException | RuntimeException e) {
      connected.completeExceptionally(e);
      pictures.first().completeExceptionally(e);
    }
  }

  private void settled() {
    IceChecks pending = checks;
    if (pending != null) {
      pending.settled();
    }
  }

  private Optional<SrtpKeys> keys() {
    return Optional.ofNullable(keys);
  }

  private void send(byte[] datagram) {
    InetSocketAddress to = remote;
    if (to != null) {
      socket.send(datagram, to);
    }
  }

  /** Called by the network's thread alone; told apart by the first byte (RFC 7983). */
  void arrived(ByteBuffer packet) {
    int first = packet.get(0) & 0xff;
    IceChecks pending = checks;
    if (first >= 128 && first < 192) {
      media(packet);
    } else if (first >= 20 && first < 64) {
      dtls.arrived(copy(packet));
    } else if (first < 4 && pending != null) {
      pending.arrived(copy(packet));
    }
  }

  private void media(ByteBuffer packet) {
    if (packet.limit() < Rtp.FIXED_HEADER) {
      return;
    }
    if (Rtp.isRtcp(packet)) {
      CameraSender sender = camera;
      if (sender != null && (packet.get(1) & 0xff) == PAYLOAD_SPECIFIC_FEEDBACK) {
        sender.wantKeyFrame();
      }
      return;
    }
    int stream = Rtp.source(packet);
    boolean picture = Rtp.payloadType(packet) == pictureType;
    streams.computeIfAbsent(stream, id -> new ReceivedStream()).arrived(packet, picture);
    if (picture) {
      pictures.arrived(stream, packet, keys);
    }
  }

  private static byte[] copy(ByteBuffer packet) {
    byte[] copy = new byte[packet.remaining()];
    packet.get(copy);
    return copy;
  }

  /** Completes when media may flow. */
  public CompletableFuture<Void> connected() {
    return connected;
  }

  /** Completes with the {@link System#nanoTime} at which the first whole picture was there. */
  public CompletableFuture<Long> firstPicture() {
    return pictures.first();
  }

  /** What has arrived so far. */
  public Received received() {
    return streams.values().stream()
        .map(ReceivedStream::received)
        .reduce(Received.NOTHING, Received::plus);
  }

  /** How many streams of pictures have shown a whole one. */
  public long cameras() {
    return pictures.seen();
  }

  /** Falls silent. */
  @Override
  public synchronized void close() {
    IceChecks pending = checks;
    if (pending != null) {
      pending.close();
    }
    CameraSender sender = camera;
    if (sender != null) {
      sender.close();
    }
    InetSocketAddress to = remote;
    if (to != null) {
      socket.remove(this, to);
    }
  }
}
