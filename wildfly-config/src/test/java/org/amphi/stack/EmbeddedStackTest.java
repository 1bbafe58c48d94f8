package org.amphi.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The configured server with everything it needs, started once for all questions. */
class EmbeddedStackTest {
  private static final long ONE_SECOND = 1_000_000_000;

  private static final Path SERVER = Path.of("target/wildfly");

  private static EmbeddedStack stack;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    stack =
        EmbeddedStack.start(
            StackOptions.of(SERVER).withMediaServers(2, "kurento-1=kurento:ws://10.0.0.7:8888/k"));
  }

  @AfterAll
  static void stop() {
    stack.close();
    assertThat(stack.data()).doesNotExist();
    assertThat(stack.server().isAlive()).isFalse();
    assertThat(stack.januses()).hasSize(2).noneMatch(JanusProcess::isAlive);
    assertThat(stack.relay().filter(CoturnProcess::isAlive)).isEmpty();
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

    assertThat(tree)
        .contains("janus-1=janus:" + stack.januses().get(0).controlUrl() + ",private=127.0.0.1 ")
        .contains("janus-2=janus:" + stack.januses().get(1).controlUrl() + ",private=127.0.0.1 ")
        .contains(" kurento-1=kurento:ws://10.0.0.7:8888/k");
    assertThat(tree).contains(stack.janus().controlUrl(), stack.janus().secret());
    stack.relay().ifPresent(relay -> assertThat(tree).contains(relay.environment().values()));
    assertThat(tree).contains(stack.data().resolve("installation.key").toString());
    assertThat(tree).contains("amphi-rooms").doesNotContain("ExampleDS");
  }

  @Test
  void theMediaServersShareTheirSecretAndNothingElse() {
    JanusProcess one = stack.januses().get(0);
    JanusProcess two = stack.januses().get(1);

    assertThat(one.secret()).isEqualTo(two.secret());
    assertThat(one.controlUrl()).isNotEqualTo(two.controlUrl());
    assertThat(one.name()).isEqualTo("janus-1");
    assertThat(two.name()).isEqualTo("janus-2");
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
    stack.server().deploy(TinyWar.withSession(folder));

    HttpResponse<String> page = get("/session/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
        .containsIgnoringCase("httponly")
        .containsIgnoringCase("samesite=lax");
    assertThat(page.headers().map()).doesNotContainKeys("server", "x-powered-by");
  }

  @Test
  void aManagerSignsInByFormAndNobodyElseDoes() throws Exception {
    stack.server().deploy(TinyWar.forManagers(folder, "managers.war"));

    assertThat(signIn("chloe.bernard", passwordOf("chloe.bernard")).body())
        .contains("welcome chloe.bernard");
    assertThat(signIn("alice.martin", passwordOf("alice.martin")).statusCode()).isEqualTo(403);
    assertThat(signIn("chloe.bernard", "wrong").body()).contains("wrong password");
  }

  private static String passwordOf(String login) {
    return stack.accounts().stream()
        .filter(account -> account.login().equals(login))
        .findFirst()
        .orElseThrow()
        .password();
  }

  private static HttpResponse<String> signIn(String login, String password) throws Exception {
    HttpClient browser = browser();
    URI page = URI.create(stack.url() + "/managers/index.jsp");
    HttpResponse<String> form =
        browser.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(form.body()).contains("please sign in");
    return post(
        browser,
        page.resolve("j_security_check"),
        "j_username=" + login + "&j_password=" + password);
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder()
        .cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.ALWAYS)
        .connectTimeout(Duration.ofSeconds(10))
        .build();
  }

  private static HttpResponse<String> post(HttpClient browser, URI page, String form)
      throws Exception {
    return browser.send(
        HttpRequest.newBuilder(page)
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void aBodySentBeforeSigningInIsForgottenAndThePageIsShownAllTheSame() throws Exception {
    stack.server().deploy(TinyWar.forManagers(folder, "posted.war"));
    HttpClient browser = browser();
    URI page = URI.create(stack.url() + "/posted/index.jsp");

    assertThat(post(browser, page, "a".repeat(5000)).body()).contains("please sign in");
    HttpResponse<String> welcome =
        post(
            browser,
            page.resolve("j_security_check"),
            "j_username=chloe.bernard&j_password=" + passwordOf("chloe.bernard"));

    assertThat(welcome.statusCode()).isEqualTo(200);
    assertThat(welcome.body()).contains("welcome chloe.bernard by GET");
  }

  @Test
  @Timeout(60)
  void sendersWhoStopHalfwayHoldNoThread() throws Exception {
    stack.server().deploy(TinyWar.thatReads(folder, "reads.war"));
    assertThat(get("/reads/").body()).isEqualTo("read 0");

    try (Senders slow = Senders.start(80, stack.server().port(), "/reads/")) {
      assertThat(slow.count()).isEqualTo(80);
      // All the while that their beginnings are taken up, others are answered.
      for (long end = System.nanoTime() + ONE_SECOND; System.nanoTime() < end; ) {
        assertThat(get("/reads/").body()).isEqualTo("read 0");
      }
    }
  }

  @Test
  @Timeout(60)
  void aBodyThatWaitsForALeaveIsRefusedAtOnce() throws Exception {
    try (Senders slow =
        Senders.start(1, stack.server().port(), "/reads/", "Expect: 100-continue")) {
      assertThat(slow.answer()).contains("417");
    }
  }

  @Test
  @Timeout(60)
  void bodiesArriveWholeWhateverTheirLength() throws Exception {
    stack.server().deploy(TinyWar.thatReads(folder, "whole.war"));
    URI page = URI.create(stack.url() + "/whole/");

    for (int length : new int[] {1, 16383, 16384, 16385, 70000, 1_000_000}) {
      assertThat(post(browser(), page, "a".repeat(length)).body()).isEqualTo("read " + length);
    }
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
            HttpRequest.newBuilder(URI.create(stack.url() + path))
                .timeout(Duration.ofSeconds(10))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
