package org.amphi.web.socket;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amphi.shared.Refusal;
import org.amphi.signalling.Wire;
import org.amphi.web.preflight.FairUse;
import org.jspecify.annotations.Nullable;

/** Says back what it hears, so that a page can see whether sockets come through, and how fast. */
@ServerEndpoint(value = "/api/preflight/echo", configurator = EchoHandshake.class)
public class EchoEndpoint {
  private static final Logger LOG = Logger.getLogger(EchoEndpoint.class.getName());

  /** Characters. */
  private static final int LONGEST_MESSAGE = 64;

  private static final int MOST_MESSAGES = 60;

  /** Seconds after which a socket is closed, whatever it says. */
  private static final long LIFETIME = 20;

  private final MessageParts parts = new MessageParts(LONGEST_MESSAGE);
  private final AtomicInteger said = new AtomicInteger();

  @Resource(lookup = "java:jboss/ee/concurrency/executor/amphi-rooms")
  @SuppressWarnings("NullAway.Init")
  private ManagedExecutorService executor;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private FairUse fairUse;

  private volatile FairUse.@Nullable Turn turn;

  /** Lets our own pages in, while there is room. */
  @OnOpen
  public void open(Session session) {
    SocketWire wire = new SocketWire(session, executor);
    if (!Boolean.TRUE.equals(session.getUserProperties().get(RoomHandshake.SAME_ORIGIN))) {
      wire.close(Wire.Closing.POLICY_VIOLATION);
      return;
    }
    try {
      turn = fairUse.socket();
      CompletableFuture.delayedExecutor(LIFETIME, TimeUnit.SECONDS, executor)
          .execute(() -> end(session, Wire.Closing.NORMAL));
    } catch (Refusal busy) {
      wire.close(Wire.Closing.TRY_AGAIN_LATER);
    }
  }

  /** Answers with the same text. */
  @OnMessage
  public void message(Session session, String part, boolean last) {
    if (turn == null) {
      return;
    }
    parts.add(
        part,
        last,
        text -> echo(session, text),
        () -> new SocketWire(session, executor).close(Wire.Closing.TOO_BIG));
  }

  private void echo(Session session, String text) {
    int count = said.incrementAndGet();
    if (count <= MOST_MESSAGES) {
      new SocketWire(session, executor).send(text, sent -> {});
    } else if (count == MOST_MESSAGES + 1) {
      end(session, Wire.Closing.POLICY_VIOLATION);
    }
  }

  private void end(Session session, Wire.Closing why) {
    if (session.isOpen()) {
      new SocketWire(session, executor).close(why);
    }
  }

  /** Makes room for another. */
  @OnClose
  public void close(Session session) {
    FairUse.Turn taken = turn;
    if (taken != null) {
      taken.close();
    }
  }

  /** The container closes the session after this. */
  @OnError
  public void error(Session session, Throwable failure) {
    LOG.log(Level.FINE, "an echo socket failed", failure);
    end(session, Wire.Closing.POLICY_VIOLATION);
  }
}
