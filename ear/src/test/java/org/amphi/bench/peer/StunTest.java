package org.amphi.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** With the vectors of RFC 5769. */
class StunTest {
  private static final String PASSWORD = "VOkJxbRl1RmTxUk/WvJxBt";
  private static final byte[] TRANSACTION = hex("b7e7a701bc34d686fa87dfae");

  private static final byte[] REQUEST =
      hex(
          "000100582112a442b7e7a701bc34d686fa87dfae"
              + "802200105354554e207465737420636c69656e74"
              + "002400046e0001ff80290008932ff9b151263b36"
              + "000600096576746a3a68367659202020"
              + "000800149aeaa70cbfd8cb56781ef2b5b2d3f249c1b571a2"
              + "80280004e57a3bcf");
  private static final byte[] ANSWER =
      hex(
          "0101003c2112a442b7e7a701bc34d686fa87dfae"
              + "8022000b7465737420766563746f7220"
              + "002000080001a147e112a643"
              + "000800142b91f599fd9e90c38c7489f92af9ba53f06be7d7"
              + "80280004c07d4c96");

  @Test
  void theVectorsAreGenuineForWhoKnowsTheirPassword() {
    assertThat(Stun.isGenuine(REQUEST, PASSWORD)).isTrue();
    assertThat(Stun.isGenuine(ANSWER, PASSWORD)).isTrue();
    assertThat(Stun.isGenuine(ANSWER, "another password")).isFalse();
  }

  @Test
  void oneChangedBitIsNoticedWhereverItIs() {
    for (int at = 0; at < ANSWER.length; at++) {
      byte[] changed = ANSWER.clone();
      changed[at] ^= 1;
      assertThat(Stun.isGenuine(changed, PASSWORD)).as("byte %d", at).isFalse();
    }
  }

  @Test
  void anAnswerBelongsToItsOwnCheckOnly() {
    assertThat(Stun.isSuccess(ANSWER, TRANSACTION, PASSWORD)).isTrue();
    assertThat(Stun.isSuccess(REQUEST, TRANSACTION, PASSWORD)).isFalse();
    assertThat(Stun.isSuccess(ANSWER, hex("000000000000000000000000"), PASSWORD)).isFalse();
  }

  @Test
  void ourOwnChecksAreGenuine() {
    byte[] check = Stun.check(TRANSACTION, "evtj:h6vY", PASSWORD);

    assertThat(Stun.isGenuine(check, PASSWORD)).isTrue();
    assertThat(HexFormat.of().formatHex(check)).contains("6576746a3a68367659", "00250000");
  }

  @Test
  void anAnswerSaysFromWhereTheCheckCame() {
    byte[] answer = Stun.success(REQUEST, new InetSocketAddress("192.0.2.1", 32853), PASSWORD);

    assertThat(Stun.isSuccess(answer, TRANSACTION, PASSWORD)).isTrue();
    assertThat(Stun.isCheck(answer, PASSWORD)).isFalse();
    assertThat(Stun.isCheck(REQUEST, PASSWORD)).isTrue();
    assertThat(HexFormat.of().formatHex(answer)).contains("002000080001a147e112a643");
  }

  @Test
  void rubbishIsNotGenuine() {
    assertThat(Stun.isGenuine(new byte[0], PASSWORD)).isFalse();
    assertThat(Stun.isGenuine(new byte[30], PASSWORD)).isFalse();
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }
}
