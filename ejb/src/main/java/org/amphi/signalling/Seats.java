package org.amphi.signalling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.amphi.identity.Pass;
import org.amphi.media.relay.IceServer;
import org.amphi.media.relay.RelayAccess;
import org.amphi.room.LiveRoom;
import org.amphi.room.RoomAudience;
import org.amphi.room.RoomEvent;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.StrictJson;

/** All browsers that are connected to this server, in whatever room. Thread-safe. */
@ApplicationScoped
public class Seats implements RoomAudience {
  /**
   * Browsers beat every 20 s, but Chromium lets a page that was hidden for long do so once a minute
   * only. Below the 90 s after which the server's listener cuts a socket that says nothing.
   */
  static final Duration LONGEST_SILENCE = Duration.ofSeconds(80);

  static final Duration LONGEST_STALL = Duration.ofSeconds(10);

  private final Map<ParticipantId, Seat> seats = new ConcurrentHashMap<>();

  /** How much longer than booked a session may be made while people are in it. */
  private static final Duration PROLONGED = Duration.ofHours(4);

  private Clock clock;
  private Function<Duration, List<IceServer>> relays;

  /** For the container's proxies. */
  @SuppressWarnings("NullAway.Init")
  protected Seats() {}

  @Inject
  Seats(Clock clock, RelayAccess relays) {
    this(clock, relays::servers);
  }

  Seats(Clock clock, Function<Duration, List<IceServer>> relays) {
    this.clock = clock;
    this.relays = relays;
  }

  /** Gives a socket a seat in a room; he is not in the room before he joins. */
  public Seat take(LiveRoom room, Pass pass, Instant closesAt, Wire wire) {
    Seat seat = new Seat(room, pass, welcome(closesAt), wire, clock);
    seats.put(seat.id(), seat);
    return seat;
  }

  private Welcome welcome(Instant closesAt) {
    Duration validity = Duration.between(clock.instant(), closesAt).plus(PROLONGED);
    return new Welcome(closesAt, relays.apply(validity).stream().map(Seats::shown).toList());
  }

  private static ServerMessage.IceServer shown(IceServer relay) {
    return new ServerMessage.IceServer(relay.urls(), relay.username(), relay.credential());
  }

  /** Tells a socket that gets no seat why, and closes it. */
  public static void turnAway(Wire wire, RefusalCode why) {
    String refused = StrictJson.write(new ServerMessage.Refused(0, null, why.key()));
    wire.send(refused, sent -> wire.close(Wire.Closing.POLICY_VIOLATION));
  }

  /** To be called when the socket is gone, for whatever reason; a second call does nothing. */
  public void leave(Seat seat) {
    if (seats.remove(seat.id(), seat)) {
      seat.gone();
    }
  }

  @Override
  public void tell(Collection<ParticipantId> to, RoomEvent event, long seq) {
    if (event instanceof RoomEvent.Addressed addressed) {
      Seat seat = seats.get(addressed.to());
      if (seat != null) {
        seat.tell(addressed, seq);
      }
    } else if (event instanceof RoomEvent.Broadcast broadcast) {
      String encoded = StrictJson.write(Herald.message(broadcast, seq));
      to.forEach(each -> send(each, encoded, event instanceof RoomEvent.RoomEnded));
    }
  }

  private void send(ParticipantId to, String encoded, boolean last) {
    Seat seat = seats.get(to);
    if (seat != null) {
      seat.send(encoded);
      if (last) {
        seat.close(Wire.Closing.NORMAL);
      }
    }
  }

  /** Lets go of those who have not been heard of, or do not read. */
  public void dropDead() {
    Instant now = clock.instant();
    seats
        .values()
        .forEach(
            seat -> {
              if (seat.cutIfDead(now.minus(LONGEST_SILENCE), now.minus(LONGEST_STALL))
                  && seats.remove(seat.id(), seat)) {
                seat.silent();
              }
            });
  }
}
