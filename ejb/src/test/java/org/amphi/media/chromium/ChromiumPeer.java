package org.amphi.media.chromium;

import static org.amphi.media.chromium.DevToolsPage.quoted;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.amphi.media.ConnectionId;
import org.amphi.media.IceCandidate;
import org.amphi.media.RealPeer;
import org.amphi.media.Reception;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.Source;
import org.amphi.media.StreamId;

/** A browser that sends a moving canvas and a tone, and measures what it receives. */
public final class ChromiumPeer implements RealPeer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCRIPT = script();
  private static final String MIX = "mix";

  private final DevToolsPage page;

  /** A peer whose voice is a tone of so many hertz, and whose pictures have that size. */
  public ChromiumPeer(Chromium chromium, int hertz, int width, int height) {
    page = new DevToolsPage(chromium);
    page.run(SCRIPT + "; globalThis.peer = peer(" + hertz + "," + width + "," + height + "); true");
  }

  private static String script() {
    try (InputStream in = ChromiumPeer.class.getResourceAsStream("peer.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public SdpOffer offer(Source source) {
    return new SdpOffer(page.run("peer.offer('" + source + "')").asText());
  }

  @Override
  public SdpOffer offerAgain(Source source) {
    return new SdpOffer(page.run("peer.offerAgain('" + source + "')").asText());
  }

  @Override
  public void answered(Source source, SdpAnswer answer) {
    page.run("peer.answered('" + source + "', " + quoted(answer.sdp()) + ")");
  }

  @Override
  public SdpAnswer answer(Reception reception) {
    ArrayNode sections = JSON.createArrayNode();
    for (Reception.Section section : reception.sections()) {
      sections
          .addObject()
          .put("mid", section.mid())
          .put("name", section.stream().map(stream -> stream + "-" + section.kind()).orElse(MIX));
    }
    String id = quoted(reception.id().value());
    String offer = quoted(reception.offer().sdp());
    return new SdpAnswer(
        page.run("peer.answer(" + id + ", " + offer + ", " + sections + ")").asText());
  }

  @Override
  public void candidate(ConnectionId connection, IceCandidate candidate) {
    String id =
        connection instanceof ConnectionId.Sending sending
            ? sending.stream().source().name()
            : ((ConnectionId.Receiving) connection).reception().value();
    String init =
        JSON.createObjectNode()
            .put("candidate", candidate.candidate())
            .put("sdpMid", candidate.mid())
            .put("sdpMLineIndex", candidate.index())
            .toString();
    page.run("peer.candidate(" + quoted(id) + ", " + init + ")");
  }

  @Override
  public int picturesArriving() {
    return page.run("peer.pictures()").asInt();
  }

  @Override
  public int frames(StreamId stream) {
    return page.run("peer.frames('" + stream + "-VIDEO')").asInt();
  }

  @Override
  public int width(StreamId stream) {
    return page.run("peer.width('" + stream + "-VIDEO')").asInt();
  }

  @Override
  public boolean hearsInMix(int hertz) {
    return hears(MIX, hertz);
  }

  @Override
  public boolean hearsBack(int hertz) {
    return hears("back", hertz);
  }

  @Override
  public boolean hears(StreamId stream, int hertz) {
    return hears(stream + "-AUDIO", hertz);
  }

  @Override
  public void sound(boolean on) {
    page.run("peer.sound(" + on + ")");
  }

  private boolean hears(String name, int hertz) {
    return page.run("peer.hears('" + name + "', " + hertz + ")").asBoolean();
  }

  @Override
  public void hangUp(Source source) {
    page.run("peer.hangUp('" + source + "')");
  }

  @Override
  public void close() {
    page.close();
  }
}
