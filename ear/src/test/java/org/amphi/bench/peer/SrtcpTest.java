package org.amphi.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SrtcpTest {
  /** RFC 7714, section 17.1. */
  @Test
  void packetsAreSealedAsTheRfcShows() {
    Srtcp srtcp =
        new Srtcp(
            hex("000102030405060708090a0b0c0d0e0f"), hex("517569642070726f2071756f"), 0x000005d4);

    assertThat(
            srtcp.protect(
                hex(
                    "81c8000d4d6172734e5450314e545032"
                        + "525450200000042a0000e9304c756e61"
                        + "deadbeefdeadbeefdeadbeefdeadbeef"
                        + "deadbeef")))
        .isEqualTo(
            hex(
                "81c8000d4d61727363e94885dcdab67c"
                    + "a727d7662f6b7e997ff5c0f76c06f32d"
                    + "c676a5f1730d6fda4ce09b4686303ded"
                    + "0bb9275bc84aa45896cf4d2fc5abf87245d9eade"
                    + "800005d4"));
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }
}
