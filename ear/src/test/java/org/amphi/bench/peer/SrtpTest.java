package org.amphi.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SrtpTest {
  /** RFC 7714, section 16.1.1. */
  private static final Srtp VECTOR =
      new Srtp(hex("000102030405060708090a0b0c0d0e0f"), hex("517569642070726f2071756f"));

  private static final byte[] CLEAR =
      hex(
          "8040f17b8041f8d35501a0b2"
              + "47616c6c696120657374206f6d6e697320646976"
              + "69736120696e207061727465732074726573");
  private static final byte[] SEALED =
      hex(
          "8040f17b8041f8d35501a0b2"
              + "f24de3a3fb34de6cacba861c9d7e4bcabe633bd5"
              + "0d294e6f42a5f47a51c7d19b36de3adf8833899d"
              + "7f27beb16a9152cf765ee4390cce");

  @Test
  void packetsAreSealedAsTheRfcShows() {
    assertThat(VECTOR.protect(CLEAR, 0)).isEqualTo(SEALED);
  }

  @Test
  void sealedPacketsAreReadAgainAndForgedOnesAreNot() {
    assertThat(VECTOR.unprotect(SEALED, 0)).hasValue(CLEAR);

    byte[] forged = SEALED.clone();
    forged[20] ^= 1;
    assertThat(VECTOR.unprotect(forged, 0)).isEmpty();
    assertThat(VECTOR.unprotect(SEALED, 1)).isEmpty();
  }

  /** RFC 3711, appendix B.3. */
  @Test
  void sessionKeysAreDerivedAsTheRfcShows() {
    SrtpKeys.Master master =
        new SrtpKeys.Master(
            hex("e1f97a0d3e018be0d64fa32c06de4139"), hex("0ec675ad498afeebb6960b3aabe6"));

    assertThat(master.sessionKey()).isEqualTo(hex("c61e7a93744f39ee10734afe3ff7a087"));
    assertThat(master.sessionSalt()).isEqualTo(hex("30cbbc08863d8c85d49db34a9ae1"));
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }
}
