package org.amphi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
  private static final LinkId LINK = new LinkId(new UUID(0, 1));

  @TempDir private Path folder;

  private static String secretOf(InstallationKey key) {
    return new LinkSecrets(key).linkSecret(LINK, 1);
  }

  private Path file() {
    return folder.resolve("data").resolve("installation.key");
  }

  @Test
  void aKeyIsMadeOnceForItsOwnerAloneAndNothingElseIsLeft() throws IOException {
    KeyFile.readOrMake(file());

    assertThat(Files.size(file())).isEqualTo(InstallationKey.LENGTH);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    try (Stream<Path> beside = Files.list(file().getParent())) {
      assertThat(beside).containsExactly(file());
    }
  }

  @Test
  void theNextStartReadsTheSameKey() throws IOException {
    InstallationKey made = KeyFile.readOrMake(file());
    byte[] bytes = Files.readAllBytes(file());

    InstallationKey read = KeyFile.readOrMake(file());

    assertThat(secretOf(read)).isEqualTo(secretOf(made));
    assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
  }

  @Test
  void twoInstallationsHaveDifferentKeys() {
    InstallationKey one = KeyFile.readOrMake(folder.resolve("one"));
    InstallationKey two = KeyFile.readOrMake(folder.resolve("two"));

    assertThat(secretOf(one)).isNotEqualTo(secretOf(two));
  }

  @Test
  void aFileOfAnotherLengthIsToldPlainlyAndLeftAsItIs() throws IOException {
    Path file = Files.write(folder.resolve("short"), new byte[5]);

    assertThatThrownBy(() -> KeyFile.readOrMake(file))
        .hasMessageContaining(file.toString())
        .hasRootCauseMessage("the installation's key has 5 bytes, not 32");
    assertThat(Files.size(file)).isEqualTo(5);
  }

  @Test
  void aFolderInItsPlaceIsToldPlainly() {
    assertThatThrownBy(() -> KeyFile.readOrMake(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void whatAnEarlierStartLeftHalfDoneDoesNotStopTheNext() throws IOException {
    Files.write(folder.resolve("installation.key.new"), new byte[3]);

    InstallationKey made = KeyFile.readOrMake(folder.resolve("installation.key"));

    assertThat(secretOf(KeyFile.readOrMake(folder.resolve("installation.key"))))
        .isEqualTo(secretOf(made));
  }

  @RepeatedTest(20)
  void racingMakersAgreeOnOneKey() throws InterruptedException, ExecutionException {
    int makers = 4;
    CyclicBarrier start = new CyclicBarrier(makers);
    ExecutorService threads = Executors.newFixedThreadPool(makers);
    try {
      Callable<String> make =
          () -> {
            start.await();
            return secretOf(KeyFile.readOrMake(file()));
          };
      List<String> made = new ArrayList<>();
      for (Future<String> each : threads.invokeAll(Collections.nCopies(makers, make))) {
        made.add(each.get());
      }
      assertThat(made).containsOnly(made.get(0));
    } finally {
      threads.shutdownNow();
    }
  }
}
