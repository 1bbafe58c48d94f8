package org.amphi.reporting;

import org.jspecify.annotations.Nullable;

/**
 * Whose visitors a figure is about: everybody's, those of one ministry, or guests.
 *
 * @param code the ministry's, or a sign that no ministry can have
 */
public record Visitors(String code) implements Comparable<Visitors> {
  static final Visitors EVERYBODY = new Visitors("*");
  static final Visitors GUESTS = new Visitors("-");

  /** Those of a ministry; guests where there is none. */
  static Visitors of(@Nullable String ministry) {
    return ministry == null ? GUESTS : new Visitors(ministry);
  }

  /** The ministry's code; null for guests. */
  public @Nullable String ministry() {
    return equals(GUESTS) ? null : code;
  }

  /** Ministries by their codes, guests last. */
  @Override
  public int compareTo(Visitors other) {
    return order().compareTo(other.order());
  }

  private String order() {
    return equals(GUESTS) ? "~" : code;
  }
}
