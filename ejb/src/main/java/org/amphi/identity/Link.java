package org.amphi.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.amphi.shared.RoomId;

/**
 * A way into a room with a role. Its secret follows from its id and version; a renewal makes the
 * version one higher, and so revokes every copy that is about.
 */
@Entity
@Table(name = "link")
public class Link {
  @Id private UUID id;

  @Column(name = "webinar_id", nullable = false, updatable = false)
  private UUID room;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private SeatRole role;

  @Column(name = "secret_version", nullable = false)
  private int version;

  @Version
  @Column(name = "lock_version", nullable = false)
  private int lock;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Link() {}

  Link(RoomId room, SeatRole role) {
    this.id = UUID.randomUUID();
    this.room = room.value();
    this.role = role;
    this.version = 1;
  }

  /** Its public name. */
  public LinkId id() {
    return new LinkId(id);
  }

  /** The room that it leads into. */
  public RoomId room() {
    return new RoomId(room);
  }

  /** The role that it gives. */
  public SeatRole role() {
    return role;
  }

  /** How often it was made: 1, and one more for each renewal. */
  public int version() {
    return version;
  }

  void renew() {
    version++;
  }
}
