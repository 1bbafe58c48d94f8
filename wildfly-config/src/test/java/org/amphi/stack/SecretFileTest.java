package org.amphi.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {
  @TempDir Path folder;

  @Test
  void aSecretIsForItsOwnerAndLeavesNoDraftBehind() throws IOException {
    Path file = folder.resolve("secret");

    assertThat(SecretFile.readOrMake(file, "first")).isEqualTo("first");
    assertThat(SecretFile.readOrMake(file, "second")).isEqualTo("first");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder).isDirectoryContaining(file::equals);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void whatIsThereIsNeverReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), "kept");

    assertThatThrownBy(() -> SecretFile.write(file, new byte[] {1}))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("kept");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void anEmptyFileIsNoSecret() throws IOException {
    Path file = Files.createFile(folder.resolve("secret"));

    assertThatThrownBy(() -> SecretFile.readOrMake(file, "another"))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("is empty");
  }
}
