package org.amphi.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** Keeps the installation's key in a file outside the repository and the database. */
@ApplicationScoped
public class KeyFile {
  @Resource(lookup = "java:global/amphi/key-file")
  @SuppressWarnings("NullAway.Init")
  private String location;

  @SuppressWarnings("NullAway.Init")
  private LinkSecrets secrets;

  @PostConstruct
  void load() {
    secrets = new LinkSecrets(readOrMake(Path.of(location)));
  }

  @Produces
  LinkSecrets secrets() {
    return secrets;
  }

  /** Reads the key; at the first start makes one that only this user can read. */
  static InstallationKey readOrMake(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return new InstallationKey(Files.readAllBytes(file));
    } catch (IllegalArgumentException wrongLength) {
      throw new IllegalStateException("this is no key: " + file, wrongLength);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the installation's key at " + file, e);
    }
  }

  private static void make(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    byte[] key = new byte[InstallationKey.LENGTH];
    new SecureRandom().nextBytes(key);
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    // A name of its own: two may start at once, and one that died half-way must not stop the next.
    Path fresh =
        Files.createTempFile(
            file.toAbsolutePath().getParent(), file.getFileName().toString(), ".new", ownerOnly);
    try {
      Files.write(fresh, key);
      // A link fails when another node was first: then its key is the one that counts.
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException theOtherWasFirst) {
      return;
    } finally {
      Files.delete(fresh);
    }
  }
}
