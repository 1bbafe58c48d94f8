package org.amphi.web.preflight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;

/**
 * How much testing this server takes part in: anybody may ask, and nobody may exhaust it. A whole
 * ministry can come by one address, so an address has room for some dozen tests. Thread-safe.
 */
@ApplicationScoped
public class FairUse {
  /** Each holds a worker thread of the server, of which there are 16 for each core. */
  static final int TRANSFERS_AT_ONCE = 8;

  static final int TRANSFERS_AT_ONCE_BY_ADDRESS = 4;
  static final int SOCKETS_AT_ONCE = 200;

  /** A test moves 2.5 MiB. */
  static final long SERVER_BYTES = 512L << 20;

  static final long SERVER_BYTES_A_SECOND = 12L << 20;
  static final long ADDRESS_BYTES = 96L << 20;
  static final long ADDRESS_BYTES_A_SECOND = 2L << 20;

  /** What a small question costs us, in the same coin. */
  private static final long QUESTION = 16L << 10;

  /** Addresses that are remembered; the one that was not seen for longest is forgotten first. */
  private static final int ADDRESSES = 4096;

  private final Map<String, Tester> testers = new LinkedHashMap<>(16, 0.75f, true);
  private int transfers;
  private int sockets;

  @SuppressWarnings("NullAway.Init")
  private Budget server;

  @SuppressWarnings("NullAway.Init")
  private Clock clock;

  private static final class Tester {
    private final Budget budget;
    private int transfers;

    private Tester(Instant now) {
      budget = new Budget(ADDRESS_BYTES, ADDRESS_BYTES_A_SECOND, now);
    }
  }

  /** A right to be given back once; giving it back again does nothing. */
  public interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /** For the container's proxies. */
  protected FairUse() {}

  @Inject
  FairUse(Clock clock) {
    this.clock = clock;
    this.server = new Budget(SERVER_BYTES, SERVER_BYTES_A_SECOND, clock.instant());
  }

  /**
   * A small question.
   *
   * @param address as the container tells it
   * @throws Refusal PREFLIGHT_BUSY
   */
  public synchronized void ask(String address) {
    spend(tester(address), QUESTION);
  }

  /**
   * A transfer of so many bytes, until the turn is closed.
   *
   * @throws Refusal PREFLIGHT_BUSY
   */
  public synchronized Turn transfer(String address, long bytes) {
    Tester tester = tester(address);
    if (transfers >= TRANSFERS_AT_ONCE || tester.transfers >= TRANSFERS_AT_ONCE_BY_ADDRESS) {
      throw new Refusal(RefusalCode.PREFLIGHT_BUSY);
    }
    spend(tester, bytes);
    transfers++;
    tester.transfers++;
    return once(
        () -> {
          transfers--;
          tester.transfers--;
        });
  }

  /**
   * An open socket, until the turn is closed. The container does not tell a socket's address.
   *
   * @throws Refusal PREFLIGHT_BUSY
   */
  public synchronized Turn socket() {
    Instant now = clock.instant();
    if (sockets >= SOCKETS_AT_ONCE || !server.has(QUESTION, now)) {
      throw new Refusal(RefusalCode.PREFLIGHT_BUSY);
    }
    server.spend(QUESTION);
    sockets++;
    return once(() -> sockets--);
  }

  private void spend(Tester tester, long bytes) {
    Instant now = clock.instant();
    if (!server.has(bytes, now) || !tester.budget.has(bytes, now)) {
      throw new Refusal(RefusalCode.PREFLIGHT_BUSY);
    }
    server.spend(bytes);
    tester.budget.spend(bytes);
  }

  private Tester tester(String address) {
    Tester tester = testers.computeIfAbsent(network(address), key -> new Tester(clock.instant()));
    Iterator<Tester> longestUnseen = testers.values().iterator();
    while (testers.size() > ADDRESSES && longestUnseen.hasNext()) {
      if (longestUnseen.next().transfers == 0) {
        longestUnseen.remove();
      }
    }
    return tester;
  }

  /** One who has an IPv6 address has 2^64 of them: what counts is the network (RFC 6177). */
  private static String network(String address) {
    int end = 0;
    for (int group = 0; group < 4 && end >= 0; group++) {
      end = address.indexOf(':', end + 1);
    }
    return end < 0 ? address : address.substring(0, end);
  }

  private Turn once(Runnable back) {
    boolean[] given = {false};
    return () -> {
      synchronized (this) {
        if (!given[0]) {
          given[0] = true;
          back.run();
        }
      }
    };
  }
}
