package org.amphi.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem (RFC 9457).
 *
 * @param type a URN that names the kind, and is no address
 * @param title what is wrong and what to do, in the caller's language
 * @param code the refusal's key
 * @param errors the fields at fault
 * @param incident a number under which the log knows of a fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
    String type,
    String title,
    int status,
    String code,
    List<Field> errors,
    @Nullable String incident) {

  /** One field at fault; {@code detail} in the caller's language. */
  record Field(String field, String code, String detail) {}
}
