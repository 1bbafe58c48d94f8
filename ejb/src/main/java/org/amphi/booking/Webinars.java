package org.amphi.booking;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amphi.identity.Account;
import org.amphi.shared.RoomId;

/** All sessions of the installation. Who may see one is the caller's to decide. */
@Stateless
public class Webinars {
  /**
   * More than anybody books in the two years that can be booked ahead, and a bound all the same.
   */
  private static final int MOST_LISTED = 1000;

  @PersistenceContext
  @SuppressWarnings("NullAway.Init")
  private EntityManager entities;

  /** Keeps a new one. */
  public void add(Webinar webinar) {
    entities.persist(webinar);
  }

  /** The session of that name, if there is one. */
  public Optional<Webinar> find(RoomId id) {
    return Optional.ofNullable(entities.find(Webinar.class, id.value()));
  }

  /** The same, held against every other change until the transaction ends. */
  public Optional<Webinar> findToChange(RoomId id) {
    return Optional.ofNullable(
        entities.find(Webinar.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** What an account booked, latest first. */
  public List<Webinar> ownedBy(Account owner) {
    return entities
        .createQuery(
            "select w from Webinar w where w.ownerLogin = :owner order by w.opensAt desc, w.id",
            Webinar.class)
        .setParameter("owner", owner.login())
        .setMaxResults(MOST_LISTED)
        .getResultList();
  }

  /** What an account booked and whose room is open within [from, to), latest first. */
  public List<Webinar> ownedBy(Account owner, Instant from, Instant to) {
    return entities
        .createQuery(
            "select w from Webinar w where w.ownerLogin = :owner"
                + " and w.opensAt < :to and w.closesAt > :from order by w.opensAt desc, w.id",
            Webinar.class)
        .setParameter("owner", owner.login())
        .setParameter("from", from)
        .setParameter("to", to)
        .setMaxResults(MOST_LISTED)
        .getResultList();
  }

  /** Writes what was changed so far, so that versions are those of the database. */
  public void flush() {
    entities.flush();
  }

  /** All whose room is to be open at that moment. */
  public List<Webinar> openAt(Instant at) {
    return entities
        .createQuery(
            "select w from Webinar w"
                + " where w.opensAt <= :at and w.closesAt > :at and w.endedAt is null"
                + " and w.cancelledAt is null",
            Webinar.class)
        .setParameter("at", at)
        .getResultList();
  }
}
