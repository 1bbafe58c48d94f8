package org.amphi.booking;

/** What sort of session it is. */
public enum Kind {
  SEMINAR,
  TRAINING,
  VIRTUAL_CLASS,
  CONFERENCE,
  GENERAL_ASSEMBLY,
  COMMITTEE
}
