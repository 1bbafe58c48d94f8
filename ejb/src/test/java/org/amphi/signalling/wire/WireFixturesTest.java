package org.amphi.signalling.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.amphi.shared.Refusal;
import org.amphi.shared.StrictJson;
import org.amphi.signalling.ClientMessage;
import org.amphi.signalling.ServerMessage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One file a message, with what is right and what is wrong; Vitest reads the same files. */
class WireFixturesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FOLDER = Path.of("src/test/resources/signalling");

  @TestFactory
  Stream<DynamicTest> whatABrowserMaySayIsReadWhole() {
    return each("client", "valid")
        .map(message -> dynamicTest(message.toString(), () -> readAndWritten(message)));
  }

  private static void readAndWritten(JsonNode message) throws IOException {
    ClientMessage read = StrictJson.read(message.toString(), ClientMessage.class);
    assertThat(JSON.readTree(StrictJson.write(read))).isEqualTo(message);
  }

  @TestFactory
  Stream<DynamicTest> whatABrowserMayNotSayIsRefusedWithoutAWordOfIt() {
    return each("client", "invalid").map(bad -> dynamicTest(bad.toString(), () -> refused(bad)));
  }

  private static void refused(JsonNode bad) {
    assertThatThrownBy(() -> StrictJson.read(bad.path("message").toString(), ClientMessage.class))
        .isInstanceOf(Refusal.class)
        .hasMessage(bad.path("refusal").asText())
        .hasNoCause();
  }

  @TestFactory
  Stream<DynamicTest> whatTheServerSaysIsWrittenSo() {
    return each("server", "valid")
        .map(message -> dynamicTest(message.toString(), () -> written(message)));
  }

  private static void written(JsonNode message) throws IOException {
    ServerMessage read = JSON.treeToValue(message, ServerMessage.class);
    assertThat(JSON.readTree(StrictJson.write(read))).isEqualTo(message);
  }

  @Test
  void everyMessageHasItsFixtures() {
    assertThat(files("client")).containsExactlyInAnyOrderElementsOf(types(ClientMessage.class));
    assertThat(files("server")).containsExactlyInAnyOrderElementsOf(types(ServerMessage.class));
  }

  private static List<String> types(Class<?> messages) {
    return Arrays.stream(messages.getPermittedSubclasses())
        .map(each -> each.getAnnotation(JsonTypeName.class).value())
        .toList();
  }

  private static List<String> files(String side) {
    return list(side).map(file -> file.getFileName().toString().replace(".json", "")).toList();
  }

  private static Stream<JsonNode> each(String side, String which) {
    return list(side)
        .flatMap(file -> StreamSupport.stream(read(file).path(which).spliterator(), false));
  }

  private static Stream<Path> list(String side) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(side))) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
