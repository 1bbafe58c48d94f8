package org.amphi.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Node;

/** The CLI scripts, applied by the server's own command line to a copy of its configuration. */
class ScriptsTest {
  private static final Path SERVER = Path.of("target/wildfly").toAbsolutePath();
  private static final List<String> ALL =
      List.of(
          "datasource",
          "batch",
          "executors",
          "settings",
          "security",
          "undertow",
          "logging",
          "network",
          "https");

  @TempDir Path folder;

  private Path configuration;

  @BeforeEach
  void copyTheConfiguration() {
    Folders.copy(SERVER.resolve("standalone/configuration"), folder.resolve("configuration"));
    configuration = folder.resolve("configuration/standalone-full-https.xml");
  }

  @Test
  void appliedAgainTheyChangeNothing() throws Exception {
    Node before = parse(configuration);

    apply(ALL);

    assertThat(parse(configuration).isEqualNode(before)).isTrue();
  }

  @Test
  void theInversesLeaveWhatTheServerShipsWith() throws Exception {
    List<String> inverses = new ArrayList<>(ALL.stream().map(name -> name + ".undo").toList());
    Collections.reverse(inverses);

    apply(inverses);
    apply(inverses);

    assertThat(parse(configuration).isEqualNode(parse(Path.of("target/cli/shipped.xml")))).isTrue();
  }

  private void apply(List<String> names) throws IOException {
    StringBuilder script =
        new StringBuilder("embed-server --server-config=standalone-full-https.xml\n");
    for (String name : names) {
      script.append(Files.readString(Path.of("src/main/cli", name + ".cli")));
    }
    Path file = Files.writeString(folder.resolve("apply.cli"), script + "stop-embedded-server\n");
    Path log = folder.resolve("apply.log");
    Child cli =
        Child.start(
            List.of("sh", SERVER.resolve("bin/jboss-cli.sh").toString(), "--file=" + file),
            Account.own(),
            "KILL",
            folder,
            Map.of("JAVA_OPTS", "-Djboss.server.base.dir=" + folder),
            log);
    assertThat(cli.await(Duration.ofMinutes(2))).isTrue();
    assertThat(Files.readString(log)).doesNotContain("\"outcome\" => \"failed\"");
  }

  private static Node parse(Path file) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
  }
}
