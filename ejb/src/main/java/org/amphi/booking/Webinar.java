package org.amphi.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.amphi.identity.Account;
import org.amphi.shared.RoomId;
import org.amphi.tenancy.MinistryCode;
import org.jspecify.annotations.Nullable;

/** A booked session. */
@Entity
@Table(name = "webinar")
public class Webinar {
  @Id private UUID id;

  @Column(nullable = false)
  private String title;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Kind kind;

  @Column(name = "owner_login", nullable = false, updatable = false)
  private String ownerLogin;

  /** The owner's ministry when he booked: he may change, the session's figures do not. */
  @Column(nullable = false, updatable = false)
  private String ministry;

  @Embedded private Slot slot;

  @Column(name = "opens_at", nullable = false)
  private Instant opensAt;

  @Column(name = "closes_at", nullable = false)
  private Instant closesAt;

  @Column(name = "booked_at", nullable = false, updatable = false)
  private Instant bookedAt;

  @Embedded private Capacity capacity;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "cancelled_at")
  private @Nullable Instant cancelledAt;

  @Version
  @Column(name = "lock_version", nullable = false)
  private int lock;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Webinar() {}

  Webinar(Account owner, BookingRules.Accepted booking, Instant bookedAt) {
    this.id = UUID.randomUUID();
    this.ownerLogin = owner.login();
    this.ministry = owner.ministry().value();
    this.title = booking.title();
    this.kind = booking.kind();
    this.slot = booking.slot();
    this.capacity = booking.capacity();
    this.opensAt = slot.opensAt();
    this.closesAt = slot.closesAt();
    this.bookedAt = bookedAt;
  }

  /** Its name, and that of its live room. */
  public RoomId id() {
    return new RoomId(id);
  }

  /** What it is called. */
  public String title() {
    return title;
  }

  /** What sort it is. */
  public Kind kind() {
    return kind;
  }

  /** When it takes place. */
  public Slot slot() {
    return slot;
  }

  /** How many it is for. */
  public Capacity capacity() {
    return capacity;
  }

  /** Whose figures it counts in: the owner's ministry when he booked. */
  public MinistryCode ministry() {
    return new MinistryCode(ministry);
  }

  /** One more with each change: whoever changes it says which one he saw. */
  public int version() {
    return lock;
  }

  /** Whether that account booked it. */
  public boolean isOwnedBy(Account account) {
    return ownerLogin.equals(account.login());
  }

  /** Where the session stands at that moment. */
  public Phase phase(Instant at) {
    if (cancelledAt != null) {
      return Phase.CANCELLED;
    }
    if (endedAt != null || !at.isBefore(closesAt)) {
      return Phase.CLOSED;
    }
    return at.isBefore(opensAt) ? Phase.NOT_OPEN_YET : Phase.OPEN;
  }

  /** What became of the booking, whatever the time is. */
  public Fate fate() {
    if (cancelledAt != null) {
      return Fate.CANCELLED;
    }
    return endedAt == null ? Fate.PLANNED : Fate.ENDED;
  }

  void change(BookingRules.Accepted booking) {
    title = booking.title();
    kind = booking.kind();
    slot = booking.slot();
    capacity = booking.capacity();
    opensAt = slot.opensAt();
    closesAt = slot.closesAt();
  }

  void resize(Capacity wanted) {
    capacity = wanted;
  }

  void cancel(Instant at) {
    cancelledAt = at;
  }

  /** Ends it before its time, for good. */
  public void end(Instant at) {
    if (endedAt == null) {
      endedAt = at;
    }
  }

  /** Where a session can stand. */
  public enum Phase {
    NOT_OPEN_YET,
    OPEN,
    CLOSED,
    CANCELLED
  }

  /** What can become of a booking. */
  public enum Fate {
    PLANNED,
    ENDED,
    CANCELLED
  }
}
