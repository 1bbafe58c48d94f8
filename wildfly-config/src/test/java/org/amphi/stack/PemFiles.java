package org.amphi.stack;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** The certificate of an address as coturn reads it, made as the one for HTTPS is. */
final class PemFiles {
  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

  private PemFiles() {}

  static CoturnOptions.Tls of(String address, Path folder) {
    LocalCertificate.of(address, folder);
    try {
      KeyStore store = store(folder);
      byte[] key = store.getKey("amphi", password(folder)).getEncoded();
      return new CoturnOptions.Tls(
          write(folder, "CERTIFICATE", store.getCertificate("amphi").getEncoded()),
          write(folder, "PRIVATE KEY", key));
    } catch (Exception e) {
      throw new AssertionError("no certificate", e);
    }
  }

  private static Path write(Path folder, String kind, byte[] content) throws Exception {
    Path file = folder.resolve(kind.replace(' ', '-') + ".pem");
    Files.writeString(
        file,
        "-----BEGIN "
            + kind
            + "-----\n"
            + LINES.encodeToString(content)
            + "\n-----END "
            + kind
            + "-----\n");
    Account.ofCoturn().give(file);
    return file;
  }

  /** A client that believes this certificate and no other. */
  static SSLSocketFactory trusting(Path folder) throws Exception {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    trusted.setCertificateEntry("relay", store(folder).getCertificate("amphi"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context.getSocketFactory();
  }

  private static KeyStore store(Path folder) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(folder.resolve("https.p12"))) {
      store.load(in, password(folder));
    }
    return store;
  }

  private static char[] password(Path folder) throws Exception {
    return Files.readString(folder.resolve("https.password")).toCharArray();
  }
}
