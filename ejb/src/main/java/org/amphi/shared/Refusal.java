package org.amphi.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A request that Amphi understood and does not grant. It is told to the caller, rolls the
 * transaction back, and is no fault of the system: it is never logged as one.
 */
@ApplicationException(rollback = true)
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RefusalCode code;
  private final transient List<FieldRefusal> fields;

  /** One field of the request that is at fault. */
  public record FieldRefusal(String field, RefusalCode code) {}

  /** Refuses the request as a whole. */
  public Refusal(RefusalCode code) {
    this(code, List.of());
  }

  /** Refuses the request for what is wrong with some of its fields. */
  public Refusal(RefusalCode code, List<FieldRefusal> fields) {
    // Refusals are ordinary answers: no stack trace is taken.
    super(code.key(), null, false, false);
    this.code = code;
    this.fields = List.copyOf(fields);
  }

  /** What is refused. */
  public RefusalCode code() {
    return code;
  }

  /** The fields at fault, in the order of the form; empty when the refusal is not about fields. */
  public List<FieldRefusal> fields() {
    return fields;
  }
}
