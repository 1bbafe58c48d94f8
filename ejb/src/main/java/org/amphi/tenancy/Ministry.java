package org.amphi.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;

/** A ministry: what it is called, and by whose clock its days and months begin. */
@Entity
@Table(name = "ministry")
public class Ministry {
  @Id
  @Column(updatable = false)
  private String code;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String zone;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Ministry() {}

  /** A ministry. */
  public Ministry(MinistryCode code, String name, ZoneId zone) {
    this.code = code.value();
    this.name = name;
    this.zone = zone.getId();
  }

  /** Its short name, which never changes. */
  public MinistryCode code() {
    return new MinistryCode(code);
  }

  /** What people call it, in French. */
  public String name() {
    return name;
  }

  /** The zone of its days and months. */
  public ZoneId zone() {
    return ZoneId.of(zone);
  }
}
