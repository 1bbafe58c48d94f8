package org.amphi.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.amphi.stack.EmbeddedStack;

/** Runs a file of {@code src/test/browser} against a running stack. */
public final class BrowserTests {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long MINUTES = 6;

  private BrowserTests() {}

  /** Runs one file; what it says is kept in {@code target/FILE.log}, and told when it fails. */
  public static void run(String file, EmbeddedStack stack)
      throws IOException, InterruptedException {
    try (MediaServerControl control = new MediaServerControl(stack.januses())) {
      Path log = Path.of(System.getProperty("amphi.screenshots")).resolveSibling(file + ".log");
      ProcessBuilder node =
          new ProcessBuilder("node", "--test", "--test-reporter=spec", file + ".test.ts")
              .directory(Path.of("src/test/browser").toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      node.environment()
          .putAll(
              Map.of(
                  "AMPHI_URL", stack.url(),
                  "AMPHI_ACCOUNTS", accounts(stack),
                  "AMPHI_CONTROL", control.address(),
                  "AMPHI_SCREENSHOTS", System.getProperty("amphi.screenshots")));
      Process process = node.start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      String said = Files.readString(log);
      assertThat(ended).as("within %d minutes:%n%s", MINUTES, said).isTrue();
      assertThat(process.exitValue()).as("what failed:%n%s", said).isZero();
      assertThat(said).as("how many ran").doesNotContain("ℹ tests 0");
    }
  }

  private static String accounts(EmbeddedStack stack) {
    ArrayNode accounts = JSON.createArrayNode();
    stack
        .accounts()
        .forEach(
            account ->
                accounts
                    .addObject()
                    .put("login", account.login())
                    .put("password", account.password())
                    .put("name", account.name()));
    return accounts.toString();
  }
}
