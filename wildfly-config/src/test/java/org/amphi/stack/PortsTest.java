package org.amphi.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void aHighPortIsForbiddenToNobody() {
    assertThat(Ports.isForbidden(8080)).isFalse();
  }

  @Test
  void oneRightOpensTheLowPorts() {
    assertThat(Ports.mayUseAll(List.of("CapInh:\t0000000000000400", "CapEff:\t0000000000000000")))
        .isFalse();
    assertThat(Ports.mayUseAll(List.of("CapEff:\t0000000000000400"))).isTrue();
    assertThat(Ports.mayUseAll(List.of("CapEff:\tfffffffffffffbff"))).isFalse();
  }
}
