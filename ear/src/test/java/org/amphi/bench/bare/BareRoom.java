package org.amphi.bench.bare;

import static org.amphi.bench.bare.JanusPlugin.body;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.amphi.bench.peer.LightPeer;
import org.amphi.bench.peer.PeerNetwork;
import org.amphi.bench.peer.PlainSound;

/** A VideoRoom: its cameras, the mix as a feed, and its receivers. For one thread. */
public final class BareRoom implements AutoCloseable {
  private static final int MOST_CAMERAS = 100;
  private static final int MIX_SOURCE = 1000;
  private static final String MIX = "mix";

  private final String id = UUID.randomUUID().toString();
  private final PeerNetwork network;
  private final InetAddress address;
  private final JanusControl control;
  private final JanusPlugin room;
  private final List<String> feeds = new ArrayList<>();
  private final List<Runnable> senders = new ArrayList<>();
  private final List<LightPeer> receivers = new ArrayList<>();
  private CompletableFuture<JanusPlugin> latest = new CompletableFuture<>();

  /**
   * Makes a room.
   *
   * @param address where that Janus takes the mix
   */
  public BareRoom(JanusControl control, PeerNetwork network, InetAddress address) {
    this.control = control;
    this.network = network;
    this.address = address;
    this.room = control.attach("videoroom").join();
    ObjectNode create = body("create").put("room", id).put("admin_key", control.secret());
    create.put("publishers", MOST_CAMERAS).put("bitrate", 2_000_000);
    create.put("audiocodec", "opus").put("videocodec", "vp8").put("notify_joining", false);
    room.ask(create).join();
  }

  /** A camera of that many bits a second comes; returns when it sends. */
  public void camera(int bitsASecond) {
    LightPeer peer = network.peer();
    senders.add(peer::close);
    String feed = cameraName(feeds.size());
    ObjectNode join =
        body("joinandconfigure").put("ptype", "publisher").put("room", id).put("id", feed);
    control
        .attach("videoroom")
        .thenCompose(handle -> handle.ask(join, "offer", peer.offer()))
        .thenCompose(answer -> peer.answered(answer.sdp(), bitsASecond))
        .join();
    feeds.add(feed);
  }

  private static String cameraName(int number) {
    return "camera-" + number;
  }

  /** The room's mix comes, after all cameras, as a feed, as the AudioBridge would forward it. */
  public void mix() {
    ObjectNode add = body("add_remote_publisher").put("room", id).put("id", MIX);
    add.put("admin_key", control.secret()).put("iface", address.getHostAddress());
    add.putArray("streams")
        .addObject()
        .put("mid", "0")
        .put("mindex", 0)
        .put("type", "audio")
        .put("codec", "opus");
    int port = room.ask(add).join().data().path("port").asInt();
    PlainSound sound = network.sound();
    senders.add(sound::close);
    sound.sendTo(new InetSocketAddress(address, port), MIX_SOURCE);
    feeds.add(MIX);
  }

  /** Somebody joins who receives all that there is; completes when media may flow. */
  public CompletableFuture<LightPeer> receiver() {
    return receiver(feeds);
  }

  /** The same for one who shows that many cameras, of which that one is the first, and the mix. */
  public CompletableFuture<LightPeer> receiver(int first, int shown) {
    List<String> page = new ArrayList<>(List.of(MIX));
    for (int i = 0; i < shown; i++) {
      page.add(cameraName((first + i) % (feeds.size() - 1)));
    }
    return receiver(page);
  }

  private CompletableFuture<LightPeer> receiver(List<String> wanted) {
    LightPeer peer = network.peer();
    receivers.add(peer);
    ObjectNode join = body("join").put("ptype", "subscriber").put("room", id).put("use_msid", true);
    ArrayNode streams = join.putArray("streams");
    wanted.forEach(feed -> streams.addObject().put("feed", feed));
    latest = control.attach("videoroom");
    return latest
        .thenCompose(
            handle ->
                handle
                    .ask(join)
                    .thenCompose(
                        offer -> handle.ask(body("start"), "answer", peer.answer(offer.sdp()))))
        .thenCompose(started -> peer.connected())
        .thenApply(connected -> peer);
  }

  /** Whoever joined last goes again. */
  public void leave() {
    latest.thenCompose(handle -> handle.ask(body("leave"))).join();
    receivers.remove(receivers.size() - 1).close();
  }

  /** Those who joined. */
  public List<LightPeer> receivers() {
    return List.copyOf(receivers);
  }

  @Override
  public void close() {
    receivers.forEach(LightPeer::close);
    senders.forEach(Runnable::run);
    room.ask(body("destroy").put("room", id)).join();
  }
}
