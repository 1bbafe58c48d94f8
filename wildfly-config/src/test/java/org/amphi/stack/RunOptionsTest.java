package org.amphi.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class RunOptionsTest {
  @Test
  void withoutWordsItIsLocalhostOn8080() {
    RunOptions options = RunOptions.parse();

    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.host()).isNull();
    assertThat(options.ear()).isNull();
    assertThat(options.mediaServers()).isEqualTo(1);
  }

  @Test
  void aGivenPortInUseIsNamedAndRefused() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      RunOptions options = RunOptions.parse("--port", Integer.toString(taken.getLocalPort()));

      assertThatThrownBy(options::usablePort)
          .isInstanceOf(StackException.class)
          .hasMessageContaining(Integer.toString(taken.getLocalPort()));
    }
  }

  @Test
  void nonsenseIsRefusedWithTheUsage() {
    assertThatThrownBy(() -> RunOptions.parse("--prot", "1")).hasMessageContaining("Usage");
    assertThatThrownBy(() -> RunOptions.parse("--port")).hasMessageContaining("needs a value");
    assertThatThrownBy(() -> RunOptions.parse("--port", "99999")).hasMessageContaining("65535");
    assertThatThrownBy(() -> RunOptions.parse("--media-servers", "0"))
        .hasMessageContaining("1 to 9");
  }
}
