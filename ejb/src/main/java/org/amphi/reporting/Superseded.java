package org.amphi.reporting;

/** Another server has taken the work over, or it was given up: nothing more may be written. */
public final class Superseded extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  Superseded(String what) {
    super(what + " is no longer ours");
  }
}
