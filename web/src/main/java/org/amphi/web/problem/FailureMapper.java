package org.amphi.web.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;

/** Every failure of a request: refusals are told, faults are logged under a number that is told. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

  @Context
  @SuppressWarnings("NullAway.Init")
  private HttpHeaders headers;

  @Override
  public Response toResponse(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return Problems.of(refusal, headers);
      }
    }
    if (failure instanceof WebApplicationException http) {
      return Problems.of(codeOf(http.getResponse().getStatus()), headers, null);
    }
    String incident = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, "incident " + incident, failure);
    return Problems.of(RefusalCode.FAULT, headers, incident);
  }

  private static RefusalCode codeOf(int status) {
    return Arrays.stream(RefusalCode.values())
        .filter(code -> code.status() == status)
        .findFirst()
        .orElse(status < 500 ? RefusalCode.BAD_REQUEST : RefusalCode.FAULT);
  }
}
