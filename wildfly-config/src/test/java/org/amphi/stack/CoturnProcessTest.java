package org.amphi.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped configuration of coturn, asked by a client of its own. */
class CoturnProcessTest {
  @TempDir private static Path folder;

  private static InetAddress mediaServer;
  private static CoturnProcess coturn;

  /** What is allowed beside the media server ought to change nothing: loopback. */
  @BeforeAll
  static void start() {
    IceAddress address = IceAddress.choose(null);
    assumeFalse(address.loopbackOnly(), "a relay needs an address beside loopback");
    mediaServer = address.address();
    coturn =
        CoturnProcess.start(
            folder,
            CoturnOptions.on(address.text())
                .withPeers(address.text(), "127.0.0.1")
                .withTls(PemFiles.of(address.text(), folder)));
  }

  @AfterAll
  static void stop() {
    if (coturn != null) {
      coturn.close();
      assertThat(coturn.isAlive()).isFalse();
    }
  }

  @Test
  void whatIsSentOverUdpComesToTheMediaServerAndBack() throws Exception {
    try (TurnClient visitor = visitor(udp())) {
      assertThat(echoed(visitor)).isEqualTo("hello");
    }
  }

  @Test
  void whatIsSentOverTcpComesToTheMediaServerAndBack() throws Exception {
    try (TurnClient visitor = visitor(StunTransport.stream(connected()))) {
      assertThat(echoed(visitor)).isEqualTo("hello");
    }
  }

  @Test
  void whatIsSentOverTlsComesToTheMediaServerAndBack() throws Exception {
    Socket socket =
        PemFiles.trusting(folder).createSocket(coturn.options().address(), coturn.port());
    try (TurnClient visitor = visitor(StunTransport.stream(socket))) {
      assertThat(echoed(visitor)).isEqualTo("hello");
    }
  }

  private static String echoed(TurnClient visitor) throws IOException {
    try (DatagramSocket server = new DatagramSocket(new InetSocketAddress(mediaServer, 0))) {
      server.setSoTimeout(StunTransport.PATIENCE_MILLIS);
      assertThat(visitor.allocate()).isZero();
      assertThat(visitor.permit(mediaServer, server.getLocalPort())).isZero();
      visitor.send(mediaServer, server.getLocalPort(), "hello");
      DatagramPacket packet = new DatagramPacket(new byte[100], 100);
      server.receive(packet);
      server.send(packet);
      return visitor.received();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "0.0.0.1",
        "10.0.0.1",
        "100.64.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "192.168.1.1",
        "198.51.100.7",
        "8.8.8.8",
        "224.0.0.1",
        "255.255.255.255"
      })
  void everyOtherAddressIsForbidden(String peer) throws Exception {
    try (TurnClient visitor = visitor(udp())) {
      assertThat(visitor.allocate()).isZero();

      assertThat(visitor.permit(InetAddress.getByName(peer), 8188)).isEqualTo(403);
      assertThat(visitor.bind(InetAddress.getByName(peer), 8188)).isEqualTo(403);
    }
  }

  @Test
  void theMediaServersNeighboursAreForbidden() throws Exception {
    byte[] next = mediaServer.getAddress();
    next[3]++;
    byte[] before = mediaServer.getAddress();
    before[3]--;
    try (TurnClient visitor = visitor(udp())) {
      assertThat(visitor.allocate()).isZero();

      assertThat(visitor.permit(InetAddress.getByAddress(next), 20_000)).isEqualTo(403);
      assertThat(visitor.permit(InetAddress.getByAddress(before), 20_000)).isEqualTo(403);
    }
  }

  /** 443: an allocation of IPv4 reaches no IPv6 (RFC 8656 section 9.2). */
  @ParameterizedTest
  @ValueSource(strings = {"::1", "::", "fe80::1", "fd00::1", "2001:db8::1", "64:ff9b::7f00:1"})
  void noIpv6AddressIsReached(String peer) throws Exception {
    try (TurnClient visitor = visitor(udp())) {
      assertThat(visitor.allocate()).isZero();

      assertThat(visitor.permit(InetAddress.getByName(peer), 8188)).isIn(403, 443);
      assertThat(visitor.bind(InetAddress.getByName(peer), 8188)).isIn(403, 443);
    }
  }

  @Test
  void withoutAPermissionNothingIsSent() throws Exception {
    try (TurnClient visitor = visitor(udp());
        DatagramSocket server = new DatagramSocket(new InetSocketAddress(mediaServer, 0))) {
      server.setSoTimeout(StunTransport.PATIENCE_MILLIS);
      assertThat(visitor.allocate()).isZero();
      visitor.send(mediaServer, server.getLocalPort(), "too early");
      assertThat(visitor.permit(mediaServer, server.getLocalPort())).isZero();
      visitor.send(mediaServer, server.getLocalPort(), "permitted");
      DatagramPacket packet = new DatagramPacket(new byte[9], 9);
      server.receive(packet);

      assertThat(packet.getData()).isEqualTo("permitted".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void tcpToPeersIsNotRelayed() throws Exception {
    String user = lasting(3600);
    try (TurnClient visitor =
        new TurnClient(
            StunTransport.stream(connected()),
            user,
            TurnClient.credential(coturn.options().secret(), user))) {
      assertThat(visitor.allocate(TurnClient.TCP)).isEqualTo(442);
    }
  }

  @Test
  void whoHasNoCredentialOrAWrongOneIsRefused() throws Exception {
    String user = lasting(3600);
    String another = TurnClient.credential("another secret", user);
    String ofAnother = TurnClient.credential(coturn.options().secret(), lasting(7200));

    for (String credential : new String[] {"", another, ofAnother}) {
      try (TurnClient visitor = new TurnClient(udp(), user, credential)) {
        assertThat(visitor.allocate()).isEqualTo(401);
      }
    }
  }

  @Test
  void aCredentialThatHasEndedIsRefused() throws Exception {
    String user = lasting(-5);
    String credential = TurnClient.credential(coturn.options().secret(), user);
    try (TurnClient visitor = new TurnClient(udp(), user, credential)) {
      assertThat(visitor.allocate()).isEqualTo(401);
    }
  }

  @Test
  void aNameWithoutAnEndIsRefused() throws Exception {
    String credential = TurnClient.credential(coturn.options().secret(), "alice");
    try (TurnClient visitor = new TurnClient(udp(), "alice", credential)) {
      assertThat(visitor.allocate()).isEqualTo(401);
    }
  }

  @Test
  void itRunsWithoutRightsAndItsFilesAreItsOwn() throws IOException {
    String status = Files.readString(Path.of("/proc/" + coturn.pid() + "/status"));

    assertThat(status).contains("NoNewPrivs:\t1").contains("CapEff:\t0000000000000000");
    assertThat(status).doesNotContain("Uid:\t0\t");
    assertThat(Files.getAttribute(folder.resolve("coturn"), "unix:mode"))
        .matches(mode -> ((Integer) mode & 077) == 0, "closed to others");
  }

  @Test
  void afterAKillItComesBackOnTheSamePortWithTheSameSecret(@TempDir Path other) throws Exception {
    try (CoturnProcess once =
        CoturnProcess.start(other, CoturnOptions.on(mediaServer.getHostAddress()))) {
      int port = once.port();
      once.kill();
      assertThat(once.isAlive()).isFalse();

      once.restart();

      assertThat(once.port()).isEqualTo(port).isNotEqualTo(coturn.port());
      // The first ones, and all at once: none may find the relay still busy with itself.
      List<Integer> answers =
          IntStream.range(0, 16).parallel().mapToObj(each -> allocation(once)).toList();
      assertThat(answers).containsOnly(0);
    }
  }

  private static int allocation(CoturnProcess relay) {
    String user = lasting(60);
    InetSocketAddress address = new InetSocketAddress(mediaServer, relay.port());
    try (TurnClient visitor =
        new TurnClient(
            StunTransport.udp(address),
            user,
            TurnClient.credential(relay.options().secret(), user))) {
      return visitor.allocate();
    } catch (Exception e) {
      throw new AssertionError("no answer", e);
    }
  }

  private static TurnClient visitor(StunTransport transport) throws Exception {
    String user = lasting(3600);
    return new TurnClient(transport, user, TurnClient.credential(coturn.options().secret(), user));
  }

  /** A name of its own for each, as the application gives: quotas are by name. */
  private static String lasting(int seconds) {
    return Instant.now().getEpochSecond() + seconds + ":" + SecretFile.randomText();
  }

  private static StunTransport udp() throws IOException {
    return StunTransport.udp(new InetSocketAddress(mediaServer, coturn.port()));
  }

  private static Socket connected() throws IOException {
    return new Socket(mediaServer, coturn.port());
  }
}
