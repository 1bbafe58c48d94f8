package org.amphi.web.socket;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amphi.identity.Pass;
import org.amphi.identity.Passes;
import org.amphi.room.RoomLifecycle;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.RoomId;
import org.amphi.signalling.Seat;
import org.amphi.signalling.Seats;
import org.amphi.signalling.Wire;

/** One socket into one room. The pass was put in a cookie before; here it is only looked at. */
@ServerEndpoint(value = "/api/rooms/{room}/socket", configurator = RoomHandshake.class)
public class RoomEndpoint {
  private static final Logger LOG = Logger.getLogger(RoomEndpoint.class.getName());

  /** Characters of a frame: an answer for sixty media sections has some 60,000. */
  private static final int LONGEST_MESSAGE = 256 * 1024;

  private static final String SEAT = "org.amphi.seat";

  /** The container makes one endpoint a session and hands parts over one after the other. */
  private final MessageParts parts = new MessageParts(LONGEST_MESSAGE);

  @Resource(lookup = "java:jboss/ee/concurrency/executor/amphi-rooms")
  @SuppressWarnings("NullAway.Init")
  private ManagedExecutorService executor;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Passes passes;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private RoomLifecycle lifecycle;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Seats seats;

  /** Seats the caller, or tells why not and closes. */
  @OnOpen
  public void open(Session session, @PathParam("room") String room) {
    SocketWire wire = new SocketWire(session, executor);
    try {
      if (!Boolean.TRUE.equals(session.getUserProperties().get(RoomHandshake.SAME_ORIGIN))) {
        throw new Refusal(RefusalCode.NOT_ALLOWED);
      }
      Object kept = session.getUserProperties().get(RoomHandshake.PASS);
      Pass pass = passes.open(RoomId.of(room), String.valueOf(kept));
      RoomLifecycle.Entry entry = lifecycle.open(pass.room());
      Seat seat = seats.take(entry.room(), pass, entry.closesAt(), wire);
      session.getUserProperties().put(SEAT, seat);
    } catch (Refusal refusal) {
      Seats.turnAway(wire, refusal.code());
    }
  }

  /** Hands a message to the seat once it is whole. */
  @OnMessage
  public void message(Session session, String part, boolean last) {
    seat(session).ifPresent(seat -> parts.add(part, last, seat::received, seat::receivedTooMuch));
  }

  /** Frees the seat. */
  @OnClose
  public void close(Session session) {
    seat(session).ifPresent(seats::leave);
  }

  /** The container closes the session after this; closing frees the seat. */
  @OnError
  public void error(Session session, Throwable failure) {
    LOG.log(Level.FINE, "a socket failed", failure);
    new SocketWire(session, executor).close(Wire.Closing.POLICY_VIOLATION);
  }

  private static Optional<Seat> seat(Session session) {
    return session.getUserProperties().get(SEAT) instanceof Seat seat
        ? Optional.of(seat)
        : Optional.empty();
  }
}
