package org.amphi.web.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.amphi.shared.Refusal;
import org.junit.jupiter.api.Test;

class FairUseTest {
  private static final long MIB = 1 << 20;

  private final HeldClock clock = new HeldClock();
  private final FairUse fairUse = new FairUse(clock);

  private static final class HeldClock extends Clock {
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private void assertBusy(Runnable wish) {
    assertThatThrownBy(wish::run).isInstanceOf(Refusal.class).hasMessage("preflight-busy");
  }

  private int transfersOf(String address, int wanted) {
    int done = 0;
    try {
      for (; done < wanted; done++) {
        fairUse.transfer(address, MIB).close();
      }
    } catch (Refusal busy) {
      assertThat(busy).hasMessage("preflight-busy");
    }
    return done;
  }

  @Test
  void oneAddressHasSomeTransfersAtOnceAndTheServerSomeMore() {
    for (int i = 0; i < FairUse.TRANSFERS_AT_ONCE_BY_ADDRESS; i++) {
      fairUse.transfer("192.0.2.1", 1);
    }
    assertBusy(() -> fairUse.transfer("192.0.2.1", 1));
    for (int i = FairUse.TRANSFERS_AT_ONCE_BY_ADDRESS; i < FairUse.TRANSFERS_AT_ONCE; i++) {
      fairUse.transfer("192.0.2.2", 1);
    }
    assertBusy(() -> fairUse.transfer("192.0.2.3", 1));
  }

  @Test
  void aTurnThatIsGivenBackTwiceFreesOnePlace() {
    List<FairUse.Turn> turns = new ArrayList<>();
    for (int i = 0; i < FairUse.TRANSFERS_AT_ONCE_BY_ADDRESS; i++) {
      turns.add(fairUse.transfer("192.0.2.1", 1));
    }

    turns.get(0).close();
    turns.get(0).close();

    fairUse.transfer("192.0.2.1", 1);
    assertBusy(() -> fairUse.transfer("192.0.2.1", 1));
  }

  @Test
  void anAddressThatSpentItsBytesWaitsForNewOnesWhileOthersGoOn() {
    assertThat(transfersOf("192.0.2.1", 1000)).isEqualTo(96);
    assertBusy(() -> fairUse.ask("192.0.2.1"));
    fairUse.ask("192.0.2.2");

    clock.now = clock.now.plusSeconds(10);

    assertThat(transfersOf("192.0.2.1", 1000)).isEqualTo(20);
  }

  @Test
  void manyAddressesTogetherDoNotPassWhatTheServerGives() {
    int done = 0;
    for (int address = 0; address < 20; address++) {
      done += transfersOf("192.0.2." + address, 96);
    }
    assertThat(done).isEqualTo(512);
  }

  @Test
  void theAddressesOfOneNetworkCountAsOne() {
    assertThat(transfersOf("2001:db8:0:1:0:0:0:1", 1000)).isEqualTo(96);
    assertBusy(() -> fairUse.ask("2001:db8:0:1:9:9:9:9"));
    fairUse.ask("2001:db8:0:2:0:0:0:1");
  }

  @Test
  void anAddressThatWasNotSeenForLongIsForgotten() {
    assertThat(transfersOf("192.0.2.1", 96)).isEqualTo(96);
    for (int i = 0; i < 5_000; i++) {
      fairUse.ask("198.51." + i / 256 + "." + i % 256);
    }
    assertThat(transfersOf("192.0.2.1", 10)).isEqualTo(10);
  }

  @Test
  void socketsAreCounted() {
    FairUse.Turn first = fairUse.socket();
    for (int i = 1; i < FairUse.SOCKETS_AT_ONCE; i++) {
      fairUse.socket();
    }
    assertBusy(fairUse::socket);

    first.close();

    fairUse.socket();
    assertBusy(fairUse::socket);
  }
}
