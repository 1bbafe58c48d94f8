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

/** What a page tests the network against. */
@Path("preflight")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PreflightResource {
  /** As the constructor of RTCPeerConnection takes it (W3C WebRTC, RTCIceServer). */
  record IceServerView(List<String> urls, String username, String credential) {}

  /**
   * What to test against.
   *
   * @param iceServers empty where the installation has no relay
   */
  record PreflightView(List<IceServerView> iceServers) {}

  /** Relay credentials outlive the test, and not by much. */
  static final Duration VALID = Duration.ofMinutes(5);

  @Inject
  @SuppressWarnings("NullAway.Init")
  private FairUse fairUse;

  @Context
  @SuppressWarnings("NullAway.Init")
  private HttpServletRequest request;

  /** The relays, with credentials for some minutes. */
  @GET
  public PreflightView show() {
    fairUse.ask(request.getRemoteAddr());
    return new PreflightView(List.of());
  }
}
