package org.amphi.identity;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.RoomId;

/** All links of the installation. Who may see or renew one is the caller's to decide. */
@Stateless
public class Links {
  @PersistenceContext
  @SuppressWarnings("NullAway.Init")
  private EntityManager entities;

  /** Makes one link of each role for a new room. */
  public void makeFor(RoomId room) {
    for (SeatRole role : SeatRole.values()) {
      entities.persist(new Link(room, role));
    }
  }

  /** The links of a room, hosts' first. */
  public List<Link> of(RoomId room) {
    return entities
        .createQuery("select l from Link l where l.room = :room order by l.role", Link.class)
        .setParameter("room", room.value())
        .getResultList();
  }

  /** The link of that name, if there is one. */
  public Optional<Link> find(UUID id) {
    return Optional.ofNullable(entities.find(Link.class, id));
  }

  /**
   * Revokes all copies of a link of that room, and answers the new one.
   *
   * @throws Refusal UNKNOWN_LINK when the room has no such link
   */
  public Link renew(RoomId room, UUID id) {
    Link link = entities.find(Link.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (link == null || !link.room().equals(room)) {
      throw new Refusal(RefusalCode.UNKNOWN_LINK);
    }
    link.renew();
    return link;
  }
}
