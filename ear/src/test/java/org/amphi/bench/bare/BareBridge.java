package org.amphi.bench.bare;

import static org.amphi.bench.bare.JanusPlugin.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amphi.bench.peer.PeerNetwork;
import org.amphi.bench.peer.PlainSound;

/** An AudioBridge as Amphi makes them, with voices that come by plain RTP. For one thread. */
public final class BareBridge implements AutoCloseable {
  private final String id = UUID.randomUUID().toString();
  private final PeerNetwork network;
  private final JanusControl control;
  private final JanusPlugin room;
  private final List<PlainSound> voices = new ArrayList<>();

  /** Makes it. */
  public BareBridge(JanusControl control, PeerNetwork network) {
    this.control = control;
    this.network = network;
    this.room = control.attach("audiobridge").join();
    ObjectNode create = body("create").put("room", id).put("admin_key", control.secret());
    create.put("sampling_rate", 48_000).put("default_bitrate", 40_000);
    create.put("default_expectedloss", 10).put("allow_rtp_participants", true);
    room.ask(create.put("audiolevel_ext", true).put("audiolevel_event", true)).join();
  }

  /** Somebody speaks, and is sent the mix of the others. */
  public void voice() {
    PlainSound voice = network.sound();
    ObjectNode join = body("join").put("room", id).put("id", "voice-" + voices.size());
    join.put("codec", "opus")
        .putObject("rtp")
        .put("ip", voice.address().getAddress().getHostAddress())
        .put("port", voice.address().getPort())
        .put("payload_type", PlainSound.PAYLOAD_TYPE);
    JsonNode rtp =
        control
            .attach("audiobridge")
            .thenCompose(handle -> handle.ask(join))
            .join()
            .data()
            .path("rtp");
    InetSocketAddress there =
        new InetSocketAddress(rtp.path("ip").asText(), rtp.path("port").asInt());
    voices.add(voice);
    voice.sendTo(there, voices.size());
  }

  @Override
  public void close() {
    voices.forEach(PlainSound::close);
    room.ask(body("destroy").put("room", id).put("admin_key", control.secret())).join();
  }
}
