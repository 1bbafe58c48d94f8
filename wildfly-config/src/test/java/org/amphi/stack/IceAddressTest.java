package org.amphi.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IceAddressTest {
  @Test
  void anAddressOfThisMachineIsTakenAsGiven() {
    IceAddress first = IceAddress.choose(null);

    if (!first.loopbackOnly()) {
      assertThat(IceAddress.choose(first.text())).isEqualTo(first);
      assertThat(IceAddress.isOwn(first.text())).isTrue();
    }
  }

  @Test
  void aForeignAddressGivesWayToAnOwnOne() {
    assertThat(IceAddress.choose("198.51.100.7")).isEqualTo(IceAddress.choose(null));
    assertThat(IceAddress.isOwn("198.51.100.7")).isFalse();
  }

  @Test
  void loopbackIsOnlyTakenWhereThereIsNothingElse() {
    IceAddress address = IceAddress.choose("127.0.0.1");

    assertThat(address.address().isLoopbackAddress()).isEqualTo(address.loopbackOnly());
  }
}
