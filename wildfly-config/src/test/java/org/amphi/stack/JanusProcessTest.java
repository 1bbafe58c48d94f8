package org.amphi.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JanusProcessTest {
  @TempDir Path folder;

  @Test
  void itAnswersWhoKnowsTheSecretAndNobodyElse() throws Exception {
    try (JanusProcess janus = JanusProcess.start(folder)) {
      assertThat(create(janus, janus.secret())).contains("\"janus\":\"success\"");
      assertThat(create(janus, "guess")).contains("\"code\":403");
    }
  }

  @Test
  void onlyTheRoomsOfSoundAndPicturesAndWebSocketsAreLoaded() throws Exception {
    try (JanusProcess janus = JanusProcess.start(folder)) {
      String info =
          JanusClient.ask(janus.controlUrl(), "{\"janus\":\"info\",\"transaction\":\"t\"}");

      assertThat(info)
          .contains("janus.plugin.videoroom", "janus.plugin.audiobridge")
          .contains("janus.transport.websockets")
          .doesNotContain("janus.plugin.echotest", "janus.transport.http");
    }
  }

  @Test
  void afterAKillItComesBackOnTheSamePort() throws Exception {
    try (JanusProcess janus = JanusProcess.start(folder)) {
      String url = janus.controlUrl();
      janus.kill();
      assertThat(janus.isAlive()).isFalse();

      janus.restart();

      assertThat(janus.controlUrl()).isEqualTo(url);
      assertThat(create(janus, janus.secret())).contains("success");
    }
  }

  @Test
  void twoAtOnceShareNeitherPortNorMediaPorts() throws IOException {
    try (JanusProcess one = JanusProcess.temporary();
        JanusProcess two = JanusProcess.start(folder)) {
      assertThat(URI.create(one.controlUrl())).isNotEqualTo(URI.create(two.controlUrl()));
    }
    try (PortRange one = PortRange.claim();
        PortRange two = PortRange.claim()) {
      assertThat(two.first()).isGreaterThan(one.last());
    }
  }

  @Test
  void itRunsWithoutRightsAndItsFilesAreItsOwn() throws IOException {
    try (JanusProcess janus = JanusProcess.start(folder)) {
      String status = Files.readString(Path.of("/proc/" + janus.pid() + "/status"));
      assertThat(status).contains("NoNewPrivs:\t1").contains("CapEff:\t0000000000000000");
      assertThat(status).doesNotContain("Uid:\t0\t");
      Path configuration = folder.resolve("janus-conf");
      assertThat(Files.getAttribute(configuration, "unix:mode"))
          .matches(mode -> ((Integer) mode & 077) == 0, "closed to others");
    }
  }

  private static String create(JanusProcess janus, String secret) throws Exception {
    return JanusClient.ask(
        janus.controlUrl(),
        "{\"janus\":\"create\",\"transaction\":\"t\",\"apisecret\":\"" + secret + "\"}");
  }
}
