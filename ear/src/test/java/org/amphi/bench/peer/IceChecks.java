package org.amphi.bench.peer;

import java.security.SecureRandom;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks the one pair of addresses that there is until the other side answers, then keeps consent
 * fresh (RFC 7675). Thread-safe.
 */
final class IceChecks implements AutoCloseable {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long RETRY_MILLIS = 50;
  private static final long CONSENT_MILLIS = 5000;

  private final LocalCredentials own;
  private final RemoteDescription remote;
  private final Consumer<byte[]> out;
  private final Runnable reached;
  private final ScheduledExecutorService timers;
  private byte[] transaction = new byte[Stun.TRANSACTION_LENGTH];
  private boolean answered;
  private boolean settled;
  private boolean closed;
  private @Nullable ScheduledFuture<?> next;

  /**
   * @param reached called once, when the other side has answered
   */
  IceChecks(
      LocalCredentials own,
      RemoteDescription remote,
      Consumer<byte[]> out,
      Runnable reached,
      ScheduledExecutorService timers) {
    this.own = own;
    this.remote = remote;
    this.out = out;
    this.reached = reached;
    this.timers = timers;
  }

  /** Sends a check, and later the next. */
  synchronized void check() {
    if (closed) {
      return;
    }
    transaction = transaction.clone();
    RANDOM.nextBytes(transaction);
    out.accept(Stun.check(transaction, remote.user() + ":" + own.user(), remote.password()));
    long wait = settled ? CONSENT_MILLIS : RETRY_MILLIS;
    next = timers.schedule(this::check, wait, TimeUnit.MILLISECONDS);
  }

  /**
   * Media flow: from now on only consent is kept. Until then checks go on though one was answered,
   * for one that comes before the other side knows our password is answered and then forgotten.
   */
  synchronized void settled() {
    settled = true;
  }

  void arrived(byte[] message) {
    if (Stun.isCheck(message, own.password())) {
      // A lite agent should send none; libnice's does, and waits for the answer.
      out.accept(Stun.success(message, remote.address(), own.password()));
      return;
    }
    synchronized (this) {
      if (answered || !Stun.isSuccess(message, transaction, remote.password())) {
        return;
      }
      answered = true;
    }
    reached.run();
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (next != null) {
      next.cancel(false);
    }
  }
}
