package org.amphi.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configured server with everything it needs, started once for all questions. */
class EmbeddedStackTest {
  private static final Path SERVER = Path.of("target/wildfly");

  private static EmbeddedStack stack;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    stack = EmbeddedStack.start(StackOptions.of(SERVER));
  }

  @AfterAll
  static void stop() {
    stack.close();
    assertThat(stack.data()).doesNotExist();
    assertThat(stack.server().isAlive()).isFalse();
    assertThat(stack.janus().isAlive()).isFalse();
    assertThat(stack.database().isAlive()).isFalse();
  }

  @Test
  void theDatasourceReachesTheDatabase() {
    ModelNode result =
        ask("test-connection-in-pool", "subsystem", "datasources", "data-source", "AmphiDS");

    assertThat(result.asList().get(0).asBoolean()).isTrue();
  }

  @Test
  void theSettingsAreReadFromTheEnvironmentAtBoot() {
    String tree = ask("jndi-view", "subsystem", "naming").toString();

    assertThat(tree).contains(stack.janus().controlUrl(), stack.janus().secret());
    assertThat(tree).contains(stack.data().resolve("installation.key").toString());
    assertThat(tree).contains("amphi-rooms").doesNotContain("ExampleDS");
  }

  @Test
  void anAccountIsKeptWithItsAttributesAndWithoutAPassword() {
    try (Management management = stack.server().management()) {
      ModelNode identity =
          management.ask(
              "read-identity",
              Map.of("identity", "chloe.bernard"),
              "subsystem",
              "elytron",
              "filesystem-realm",
              "amphi");

      assertThat(identity.get("attributes", "name").asList().get(0).asString())
          .isEqualTo("Chloé Bernard");
      assertThat(identity.get("attributes", "groups").asList()).hasSize(2);
    }
    assertThat(RealmFolder.knows(stack.data().resolve("server/data/amphi-users"), "alice.martin"))
        .isTrue();
  }

  @Test
  void aSecondStackOnTheSameDataIsRefused() {
    StackOptions same = StackOptions.of(SERVER).withData(stack.data());

    assertThatThrownBy(() -> EmbeddedStack.start(same))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("Another Amphi is running");
  }

  @Test
  void itsCookieIsClosedAndTheServerDoesNotSayWhatItIs() throws Exception {
    stack.server().deploy(war("session.war", "<%= session.getId() %>"));

    HttpResponse<String> page = get("/session/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
        .containsIgnoringCase("httponly")
        .containsIgnoringCase("samesite=lax");
    assertThat(page.headers().map()).doesNotContainKeys("server", "x-powered-by");
  }

  @Test
  void theRootIsFreeForTheApplication() throws Exception {
    assertThat(get("/").statusCode()).isEqualTo(404);
    assertThat(get("/wildfly-services").statusCode()).isEqualTo(404);
  }

  @Test
  void anArchiveThatFailsIsExplainedByTheServersOwnWords() throws IOException {
    Path broken = folder.resolve("broken.war");
    Files.writeString(broken, "this is no archive");

    assertThatThrownBy(() -> stack.server().deploy(broken))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("broken.war could not be put into service")
        .hasMessageContaining("ERROR");
  }

  private static ModelNode ask(String operation, String... address) {
    try (Management management = stack.server().management()) {
      return management.ask(operation, Map.of(), address);
    }
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(stack.url() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private Path war(String name, String page) throws IOException {
    Path war = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
      zip.putNextEntry(new ZipEntry("index.jsp"));
      zip.write(page.getBytes(StandardCharsets.UTF_8));
    }
    return war;
  }
}
