package org.amphi.tenancy;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** All ministries that the installation knows. */
@Stateless
public class Ministries {
  /** Where ministries are until somebody says otherwise. */
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @PersistenceContext
  @SuppressWarnings("NullAway.Init")
  private EntityManager entities;

  /** All of them, in order of their codes. */
  public List<Ministry> all() {
    return entities
        .createQuery("select m from Ministry m order by m.code", Ministry.class)
        .getResultList();
  }

  /** The ministry of that code, if it is known. */
  public Optional<Ministry> find(MinistryCode code) {
    return Optional.ofNullable(entities.find(Ministry.class, code.value()));
  }

  /**
   * The ministry of an account or of a session. One that was never seen before is made known, under
   * its code, until somebody gives it a name: the directory of accounts decides who there is.
   */
  public Ministry known(MinistryCode code) {
    return find(code).orElseGet(() -> register(new Ministry(code, code.value(), PARIS)));
  }

  /** Another server may do the same at this moment. */
  private Ministry register(Ministry ministry) {
    entities
        .createNativeQuery(
            "insert into ministry (code, name, zone) values (?, ?, ?) on conflict do nothing")
        .setParameter(1, ministry.code().value())
        .setParameter(2, ministry.name())
        .setParameter(3, ministry.zone().getId())
        .executeUpdate();
    return ministry;
  }
}
