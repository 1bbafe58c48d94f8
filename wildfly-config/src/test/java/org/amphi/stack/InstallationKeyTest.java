package org.amphi.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationKeyTest {
  @TempDir Path folder;

  @Test
  void aKeyIsMadeOnceAndKept() throws IOException {
    Path file = folder.resolve("installation.key");
    InstallationKey made = InstallationKey.at(file);

    assertThat(InstallationKey.at(file).derive("x")).isEqualTo(made.derive("x"));
    assertThat(Files.size(file)).isEqualTo(32);
  }

  @Test
  void nobodyElseMayReadIt() throws IOException {
    Path file = InstallationKey.at(folder.resolve("installation.key")).file();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void twoInstallationsDiffer() {
    byte[] one = InstallationKey.at(folder.resolve("one.key")).derive("x");
    byte[] two = InstallationKey.at(folder.resolve("two.key")).derive("x");

    assertThat(one).isNotEqualTo(two);
  }

  @Test
  void aTruncatedKeyIsRefusedWithAWayOut() throws IOException {
    Path file = Files.write(folder.resolve("installation.key"), new byte[7]);

    assertThatThrownBy(() -> InstallationKey.at(file))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("7 bytes")
        .hasMessageContaining("backup");
  }
}
