package org.amphi.bench.peer;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Hashtable;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.CertificateRequest;
import org.bouncycastle.tls.DefaultTlsClient;
import org.bouncycastle.tls.ExporterLabel;
import org.bouncycastle.tls.HashAlgorithm;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.SRTPProtectionProfile;
import org.bouncycastle.tls.SignatureAlgorithm;
import org.bouncycastle.tls.SignatureAndHashAlgorithm;
import org.bouncycastle.tls.TlsAuthentication;
import org.bouncycastle.tls.TlsCredentials;
import org.bouncycastle.tls.TlsSRTPUtils;
import org.bouncycastle.tls.TlsServerCertificate;
import org.bouncycastle.tls.TlsUtils;
import org.bouncycastle.tls.UseSRTPData;
import org.bouncycastle.tls.crypto.TlsCertificate;
import org.bouncycastle.tls.crypto.TlsCryptoParameters;
import org.bouncycastle.tls.crypto.impl.bc.BcDefaultTlsCredentialedSigner;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;

/** The active side of DTLS-SRTP (RFC 5764) with AEAD_AES_128_GCM. For one handshake. */
final class DtlsClient extends DefaultTlsClient {
  private static final int RESEND_MILLIS = 100;

  private byte[] material = new byte[0];

  DtlsClient() {
    super(new BcTlsCrypto(new SecureRandom()));
  }

  /** The keys, once the handshake is over. */
  SrtpKeys keys() {
    return SrtpKeys.ofClient(material);
  }

  @Override
  protected ProtocolVersion[] getSupportedVersions() {
    return ProtocolVersion.DTLSv12.only();
  }

  @Override
  public int getHandshakeResendTimeMillis() {
    return RESEND_MILLIS;
  }

  @Override
  public Hashtable<Integer, byte[]> getClientExtensions() throws IOException {
    Hashtable<Integer, byte[]> extensions = copy(super.getClientExtensions());
    int[] profiles = {SRTPProtectionProfile.SRTP_AEAD_AES_128_GCM};
    TlsSRTPUtils.addUseSRTPExtension(extensions, new UseSRTPData(profiles, TlsUtils.EMPTY_BYTES));
    return extensions;
  }

  /** The library's own tables have no type. */
  @SuppressWarnings("JdkObsolete")
  private static Hashtable<Integer, byte[]> copy(Hashtable<?, ?> untyped) {
    Hashtable<Integer, byte[]> copy = new Hashtable<>();
    untyped.forEach((type, value) -> copy.put((Integer) type, (byte[]) value));
    return copy;
  }

  @Override
  public void notifyHandshakeComplete() throws IOException {
    super.notifyHandshakeComplete();
    material = context.exportKeyingMaterial(ExporterLabel.dtls_srtp, null, SrtpKeys.MATERIAL);
  }

  @Override
  public TlsAuthentication getAuthentication() {
    return new TlsAuthentication() {
      @Override
      public void notifyServerCertificate(TlsServerCertificate server) {
        // A load generator trusts the machine that it loads.
      }

      @Override
      public TlsCredentials getClientCredentials(CertificateRequest request) {
        return credentials();
      }
    };
  }

  private TlsCredentials credentials() {
    PeerCertificate own = PeerCertificate.shared();
    BcTlsCrypto crypto = (BcTlsCrypto) context.getCrypto();
    try {
      TlsCertificate[] chain = {crypto.createCertificate(own.encoded())};
      return new BcDefaultTlsCredentialedSigner(
          new TlsCryptoParameters(context),
          crypto,
          own.key(),
          new Certificate(chain),
          SignatureAndHashAlgorithm.getInstance(HashAlgorithm.sha256, SignatureAlgorithm.ecdsa));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
