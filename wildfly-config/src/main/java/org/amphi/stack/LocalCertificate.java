package org.amphi.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A certificate signed by nobody but itself, so that browsers of other machines get a secure origin
 * (after their warning) and with it a camera. Made by the JDK's keytool, kept between runs, made
 * again when the host changes. Immutable.
 */
public final class LocalCertificate {
  private final Path keystore;
  private final String password;

  private LocalCertificate(Path keystore, String password) {
    this.keystore = keystore;
    this.password = password;
  }

  /** The certificate of this host in this folder; the folder must exist. */
  public static LocalCertificate of(String host, Path folder) {
    Path keystore = folder.resolve("https.p12");
    Path hostFile = folder.resolve("https.host");
    String password =
        SecretFile.readOrMake(folder.resolve("https.password"), SecretFile.randomText());
    LocalCertificate certificate = new LocalCertificate(keystore, password);
    try {
      if (!Files.exists(keystore)
          || !Files.exists(hostFile)
          || !Files.readString(hostFile).equals(host)) {
        Files.deleteIfExists(keystore);
        certificate.make(host, folder);
        Files.writeString(hostFile, host, StandardCharsets.UTF_8);
      }
      return certificate;
    } catch (IOException e) {
      throw new StackException("The certificate in " + folder + " cannot be written", e);
    }
  }

  private void make(String host, Path folder) {
    boolean numeric = host.matches("[0-9.]+|.*:.*");
    List<String> keytool =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "amphi",
            "-keyalg",
            "EC",
            "-groupname",
            "secp256r1",
            "-validity",
            "825",
            "-dname",
            "CN=Amphi on " + host.replaceAll("[^A-Za-z0-9.:-]", "_"),
            "-ext",
            "SAN=" + (numeric ? "ip:" : "dns:") + host,
            "-storetype",
            "PKCS12",
            "-keystore",
            keystore.toString(),
            "-storepass:env",
            "AMPHI_KEYSTORE_PASSWORD");
    Path log = folder.resolve("keytool.log");
    Child child = Child.start(keytool, Account.own(), "KILL", folder, environment(), log);
    if (!child.await(java.time.Duration.ofMinutes(1)) || !Files.exists(keystore)) {
      throw new StackException(
          "No certificate could be made for " + host + ". The reasons are in " + log + ".");
    }
  }

  /** The PKCS12 file. */
  public Path keystore() {
    return keystore;
  }

  /** What the server needs in its environment to speak HTTPS. */
  Map<String, String> environment() {
    return Map.of("AMPHI_KEYSTORE", keystore.toString(), "AMPHI_KEYSTORE_PASSWORD", password);
  }
}
