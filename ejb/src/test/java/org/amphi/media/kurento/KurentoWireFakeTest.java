package org.amphi.media.kurento;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stand-in answers as the real server did when it was recorded. */
class KurentoWireFakeTest {
  private final KurentoWireFake server = new KurentoWireFake();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "04-raw-errors.jsonl, 240000, 77",
    "05-raw-reconnect-gc6s.jsonl, 6000, 65",
    "06-mixing.jsonl, 240000, 132"
  })
  void recordedSessionsGetRepliesOfTheSameShape(String session, long collection, int replies) {
    assertThat(new Replay(server, collection).of(Transcript.read(session))).isEqualTo(replies);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"jsonrpc\":\"2.0\", oops", ""})
  void whatIsNoJsonEndsTheSocketWithoutAReply(String text) {
    RawClient client = new RawClient(server.url());

    client.send(text);

    client.awaitClosed();
  }

  @Test
  void aSessionThatComesBackKeepsItsSubscriptionsAndLosesTheEventsOfTheGap() {
    RawClient before = new RawClient(server.url());
    String session = connect(before);
    String endpoint = endpoint(before, session);
    before.send(
        call(4, session, "subscribe", "\"object\":\"%s\",\"type\":\"IceGatheringDone\"", endpoint));
    before.reply();
    before.cut();
    RawClient other = new RawClient(server.url());
    String stranger = connect(other);
    other.send(
        call(
            2,
            stranger,
            "invoke",
            "\"object\":\"%s\",\"operation\":\"gatherCandidates\"",
            endpoint));
    other.reply();

    RawClient again = new RawClient(server.url());
    again.send(call(5, session, "connect", "\"x\":\"%s\"", "y"));
    again.reply();
    again.send(
        call(
            6,
            session,
            "invoke",
            "\"object\":\"%s\",\"operation\":\"gatherCandidates\"",
            endpoint));
    again.reply();

    assertThat(again.event("IceGatheringDone").path("params").path("value").path("object").asText())
        .isEqualTo(endpoint);
    again.cut();
    other.cut();
  }

  @Test
  void aRestartedServerKnowsNeitherSessionsNorObjects() {
    RawClient before = new RawClient(server.url());
    String session = connect(before);
    String endpoint = endpoint(before, session);

    server.kill();
    server.restart();

    RawClient after = new RawClient(server.url());
    after.send(call(7, session, "connect", "\"x\":\"%s\"", "y"));
    assertThat(after.reply().path("error").path("code").asInt()).isEqualTo(40007);
    String fresh = connect(after);
    after.send(call(8, fresh, "invoke", "\"object\":\"%s\",\"operation\":\"getName\"", endpoint));
    assertThat(after.reply().path("error").path("code").asInt()).isEqualTo(40101);
    after.cut();
  }

  private static String connect(RawClient client) {
    client.send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"connect\"}");
    return client.reply().path("result").path("sessionId").asText();
  }

  private static String endpoint(RawClient client, String session) {
    client.send(call(2, session, "create", "\"type\":\"%s\"", "MediaPipeline"));
    String pipeline = value(client.reply());
    client.send(
        call(
            3,
            session,
            "create",
            "\"type\":\"WebRtcEndpoint\",\"constructorParams\":{\"mediaPipeline\":\"%s\"}",
            pipeline));
    return value(client.reply());
  }

  private static String value(JsonNode reply) {
    return reply.path("result").path("value").asText();
  }

  private static String call(int id, String session, String method, String form, String argument) {
    return "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":{\"sessionId\":\"%s\",%s}}"
        .formatted(id, method, session, form.formatted(argument));
  }
}
