package org.amphi.bench.peer;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.bc.BcX509v3CertificateBuilder;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcECContentSignerBuilder;

/** The self-signed P-256 certificate that all peers of a run share. Immutable. */
final class PeerCertificate {
  private static final PeerCertificate SHARED = make();

  private final byte[] encoded;
  private final AsymmetricKeyParameter key;

  private PeerCertificate(byte[] encoded, AsymmetricKeyParameter key) {
    this.encoded = encoded;
    this.key = key;
  }

  static PeerCertificate shared() {
    return SHARED;
  }

  byte[] encoded() {
    return encoded.clone();
  }

  AsymmetricKeyParameter key() {
    return key;
  }

  /** As a session description shows it (RFC 8122). */
  String fingerprint() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(encoded);
      return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The library asks for the old type of dates. */
  @SuppressWarnings("JavaUtilDate")
  private static PeerCertificate make() {
    ECKeyPairGenerator generator = new ECKeyPairGenerator();
    generator.init(
        new ECKeyGenerationParameters(
            new ECNamedDomainParameters(
                SECObjectIdentifiers.secp256r1, SECNamedCurves.getByName("secp256r1")),
            new SecureRandom()));
    AsymmetricCipherKeyPair pair = generator.generateKeyPair();
    try {
      byte[] encoded =
          new BcX509v3CertificateBuilder(
                  new X500Name("CN=amphi-bench"),
                  BigInteger.ONE,
                  Date.from(Instant.EPOCH),
                  Date.from(Instant.ofEpochSecond(Integer.MAX_VALUE)),
                  new X500Name("CN=amphi-bench"),
                  pair.getPublic())
              .build(
                  new BcECContentSignerBuilder(
                          new DefaultSignatureAlgorithmIdentifierFinder().find("SHA256withECDSA"),
                          new DefaultDigestAlgorithmIdentifierFinder().find("SHA-256"))
                      .build(pair.getPrivate()))
              .getEncoded();
      return new PeerCertificate(encoded, pair.getPrivate());
    } catch (IOException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
