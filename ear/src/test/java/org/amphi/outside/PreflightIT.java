package org.amphi.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPOutputStream;
import org.amphi.outside.Agent.Answer;
import org.amphi.stack.EmbeddedStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page of tests measures against, for one without an account who means harm. */
@ExtendWith(RunningAmphi.class)
@SuppressWarnings("NullAway.Init")
class PreflightIT {
  private static final int LONG = 1 << 20;
  private static final int AT_ONCE = 4;

  private EmbeddedStack stack;
  private Agent stranger;

  @BeforeEach
  void come(EmbeddedStack running) {
    stack = running;
    stranger = new Agent(stack.url());
  }

  private HttpResponse<byte[]> download(String size) throws IOException, InterruptedException {
    HttpRequest request = stranger.request("/api/preflight/download/" + size).GET().build();
    return stranger.http().send(request, BodyHandlers.ofByteArray());
  }

  private Answer upload(BodyPublisher body) {
    return stranger.send(
        stranger
            .request("/api/preflight/upload")
            .header("Content-Type", "application/octet-stream")
            .header("X-Requested-With", "amphi")
            .POST(body));
  }

  private Socket echo(String origin) {
    return Socket.openAt("/api/preflight/echo", stranger, stack.url(), origin);
  }

  private static int zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.size();
  }

  @Test
  void anybodyIsToldTheRelaysAndNothingKeepsTheAnswer() {
    Answer answer = stranger.get("/api/preflight");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("iceServers").isArray()).isTrue();
    assertThat(answer.whole().headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.whole().headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void bytesToTakeComeInTwoSizesAndCannotBeMadeFewer() throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = download("long");

    assertThat(answer.body()).hasSize(LONG);
    assertThat(zipped(answer.body())).isGreaterThan(LONG * 99 / 100);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store, no-transform");
    assertThat(download("short").body()).hasSize(LONG / 8);
    assertThat(download("1000000000").statusCode()).isEqualTo(404);
  }

  @Test
  void bytesToGiveAreTakenUpToOneMebibyteWhoseLengthWasAnnounced() {
    assertThat(upload(BodyPublishers.ofByteArray(new byte[LONG])).status()).isEqualTo(204);
    assertThat(upload(BodyPublishers.ofByteArray(new byte[LONG + 1])).code())
        .isEqualTo("too-large");
    assertThat(
            upload(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[LONG])))
                .code())
        .isEqualTo("bad-request");
  }

  @Test
  void anotherSitesPageCannotHaveItsVisitorsUpload() {
    Answer answer =
        stranger.send(
            stranger
                .request("/api/preflight/upload")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(new byte[9])));

    assertThat(answer.code()).isEqualTo("not-allowed");
  }

  @Test
  void whatIsAskedForWithoutItsBodyHoldsNoPlace() throws IOException, InterruptedException {
    for (int i = 0; i < 3 * AT_ONCE; i++) {
      HttpRequest head =
          stranger
              .request("/api/preflight/download/short")
              .method("HEAD", BodyPublishers.noBody())
              .build();
      assertThat(stranger.http().send(head, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }
    assertThat(download("short").statusCode()).isEqualTo(200);
  }

  @Test
  void theEchoSaysBackWhatIsShort() {
    try (Socket socket = echo(stack.url())) {
      socket.say("{\"type\":\"7\"}");
      assertThat(socket.next("7").size()).isEqualTo(1);

      socket.sayUnheard(" ".repeat(65));

      assertThat(socket.closing()).isEqualTo(1009);
    }
  }

  @Test
  void theEchoTiresOfOneWhoDoesNotStop() {
    try (Socket socket = echo(stack.url())) {
      for (int i = 0; i < 61; i++) {
        socket.sayUnheard("{\"type\":\"7\"}");
      }
      assertThat(socket.closing()).isEqualTo(1008);
    }
  }

  @Test
  void theEchoIsForOurOwnPages() {
    try (Socket socket = echo("https://elsewhere.example")) {
      assertThat(socket.closing()).isEqualTo(1008);
    }
  }
}
