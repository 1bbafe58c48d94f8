package org.amphi.web.socket;

import io.undertow.websockets.jsr.UndertowSession;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amphi.signalling.Wire;

/**
 * A Jakarta WebSocket session. Closing may block in the container, and so has a thread of its own.
 *
 * <p>An orderly close waits for the other side to close too, and one who means harm does not: so
 * the connection is cut some seconds later, by Undertow's own API, since Jakarta's has nothing for
 * it.
 */
final class SocketWire implements Wire {
  private static final Logger LOG = Logger.getLogger(SocketWire.class.getName());

  /** Milliseconds; a frame that is not taken by then makes the container cut the connection. */
  private static final long SEND_TIMEOUT = 10_000;

  /** Seconds for the other side to close as well. */
  private static final long GRACE = 5;

  private final Session session;
  private final RemoteEndpoint.Async remote;
  private final ManagedExecutorService executor;

  SocketWire(Session session, ManagedExecutorService executor) {
    this.session = session;
    this.remote = session.getAsyncRemote();
    this.remote.setSendTimeout(SEND_TIMEOUT);
    this.executor = executor;
  }

  @Override
  public void send(String text, Consumer<Boolean> sent) {
    try {
      remote.sendText(text, result -> sent.accept(result.isOK()));
    } catch (RuntimeException closedMeanwhile) {
      sent.accept(false);
    }
  }

  @Override
  public void close(Closing why) {
    executor.execute(() -> end(new CloseReason(CloseCodes.getCloseCode(why.status()), "")));
    CompletableFuture.delayedExecutor(GRACE, TimeUnit.SECONDS, executor).execute(this::cut);
  }

  @Override
  public void cut() {
    if (session instanceof UndertowSession undertow) {
      undertow.forceClose();
    } else {
      executor.execute(() -> end(new CloseReason(CloseCodes.TRY_AGAIN_LATER, "")));
    }
  }

  private void end(CloseReason reason) {
    try {
      session.close(reason);
    } catch (IOException | RuntimeException goneAlready) {
      LOG.log(Level.FINE, "a socket could not be closed in order", goneAlready);
    }
  }
}
