package org.amphi.media.janus;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.amphi.media.Cascade;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.media.Reception.Kind;
import org.amphi.media.RtpAddress;
import org.amphi.media.Source;
import org.amphi.media.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Streams between the VideoRooms of one room on several Januses. On the way, a stream's picture
 * comes first and its sound second, whatever the browser offered: the number of the section is in
 * the SSRC, and both ends must agree on it. Thread-safe.
 */
final class JanusCascade implements Cascade {
  /** A remote publisher's SSRC: 1000, ten more for each section, one more for each layer. */
  private static final int FIRST_SSRC = 1000;

  private static final int SECTION_STEP = 10;

  private final JanusControl control;
  private final JanusMix mix;
  private final Function<StreamId, @Nullable JanusPublisher> publishers;
  private final Set<StreamId> expected = ConcurrentHashMap.newKeySet();

  JanusCascade(
      JanusControl control, JanusMix mix, Function<StreamId, @Nullable JanusPublisher> publishers) {
    this.control = control;
    this.mix = mix;
    this.publishers = publishers;
  }

  /** Whether that comes from another server. */
  boolean expects(StreamId stream) {
    return expected.contains(stream);
  }

  @Override
  public CompletionStage<RtpAddress> expect(StreamId stream, Set<Kind> kinds) {
    ObjectNode body =
        control
            .body("add_remote_publisher")
            .put("id", stream.toString())
            .put("iface", control.settings().privateAddress());
    ArrayNode streams = body.putArray("streams");
    if (kinds.contains(Kind.VIDEO)) {
      section(streams, "video", "vp8").put("simulcast", stream.source() == Source.CAMERA);
    }
    if (kinds.contains(Kind.AUDIO)) {
      section(streams, "audio", "opus").put("fec", true);
    }
    CompletionStage<RtpAddress> address =
        control
            .pictures()
            .ask(body)
            .thenApply(
                added -> {
                  expected.add(stream);
                  return JanusMix.address(control, added);
                });
    return JanusStages.translated(address);
  }

  private static ObjectNode section(ArrayNode streams, String type, String codec) {
    int index = streams.size();
    return streams
        .addObject()
        .put("mid", Integer.toString(index))
        .put("mindex", index)
        .put("type", type)
        .put("codec", codec);
  }

  @Override
  public CompletionStage<RtpAddress> expectMix() {
    return JanusStages.translated(mix.giveWay());
  }

  @Override
  public CompletionStage<Void> relay(StreamId stream, RtpAddress to) {
    JanusPublisher publisher = publishers.apply(stream);
    if (publisher == null) {
      return JanusStages.failed(Reason.GONE, stream + " is not sent here");
    }
    CompletionStage<Void> relayed =
        publisher
            .sections()
            .thenCompose(sections -> control.pictures().ask(forward(stream, sections, to)))
            .thenApply(forwarded -> null);
    return JanusStages.translated(relayed);
  }

  private ObjectNode forward(StreamId stream, List<JanusSdp.Section> sections, RtpAddress to) {
    ObjectNode body =
        control.body("rtp_forward").put("publisher_id", stream.toString()).put("host", to.host());
    ArrayNode streams = body.putArray("streams");
    for (String kind : List.of("video", "audio")) {
      sections.stream()
          .filter(section -> section.kind().equals(kind))
          .forEach(section -> forward(streams, section, stream, to));
    }
    return body;
  }

  private static void forward(
      ArrayNode streams, JanusSdp.Section section, StreamId stream, RtpAddress to) {
    int ssrc = FIRST_SSRC + SECTION_STEP * streams.size();
    ObjectNode forward =
        streams.addObject().put("mid", section.mid()).put("port", to.port()).put("ssrc", ssrc);
    if (section.kind().equals("video")) {
      forward.put("rtcp_port", to.rtcpPort());
      if (stream.source() == Source.CAMERA) {
        forward.put("port_2", to.port()).put("ssrc_2", ssrc + 1);
        forward.put("port_3", to.port()).put("ssrc_3", ssrc + 2);
      }
    }
  }

  @Override
  public CompletionStage<Void> relayMix(RtpAddress to) {
    return JanusStages.translated(mix.relay(to));
  }

  @Override
  public CompletionStage<Void> forget(StreamId stream) {
    if (!expected.remove(stream)) {
      return JanusStages.done();
    }
    return control
        .pictures()
        .ask(control.body("remove_remote_publisher").put("id", stream.toString()))
        .handle((removed, gone) -> null);
  }
}
