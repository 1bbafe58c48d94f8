package org.amphi.web.security;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;

/**
 * Lets requests that change something come from our own pages only: another site's page cannot set
 * this header without a CORS preflight, which nothing here answers.
 */
@Provider
public class SameOriginFilter implements ContainerRequestFilter {
  private static final String HEADER = "X-Requested-With";
  private static final Set<String> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @Override
  public void filter(ContainerRequestContext request) {
    if (!READING.contains(request.getMethod())
        && !"amphi".equals(request.getHeaderString(HEADER))) {
      throw new Refusal(RefusalCode.NOT_ALLOWED);
    }
  }
}
