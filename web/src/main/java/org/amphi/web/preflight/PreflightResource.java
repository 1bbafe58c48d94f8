package org.amphi.web.preflight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import org.amphi.media.relay.IceServer;
import org.amphi.media.relay.RelayAccess;

/** What a page tests the network against. */
@Path("preflight")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PreflightResource {
  /**
   * What to test against.
   *
   * @param iceServers empty where the installation has no relay
   */
  record PreflightView(List<IceServer> iceServers) {}

  /** Relay credentials outlive the test, and not by much. */
  static final Duration VALID = Duration.ofMinutes(5);

  @Inject
  @SuppressWarnings("NullAway.Init")
  private FairUse fairUse;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private RelayAccess relays;

  @Context
  @SuppressWarnings("NullAway.Init")
  private HttpServletRequest request;

  /** The relays, with credentials for some minutes. */
  @GET
  public PreflightView show() {
    fairUse.ask(request.getRemoteAddr());
    return new PreflightView(relays.servers(VALID));
  }
}
