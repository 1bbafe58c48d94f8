package org.amphi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.amphi.identity.Account;
import org.amphi.tenancy.Ministries;
import org.amphi.web.security.Callers;

/** The caller himself. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {
  /**
   * An account as REST shows it to its holder.
   *
   * @param ministryName what people call it, in French
   */
  record AccountView(
      String login, String name, String ministry, String ministryName, List<String> roles) {}

  /** Four hours: a long conference leaves no trace over HTTP. */
  private static final int SIGNED_IN_SECONDS = 4 * 60 * 60;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Callers callers;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Ministries ministries;

  @Context
  @SuppressWarnings("NullAway.Init")
  private HttpServletRequest request;

  /** Who is signed in. */
  @GET
  @Path("me")
  public Response me() {
    Account account = callers.account();
    // Sessions are short until somebody has signed in: anybody can begin one.
    request.getSession().setMaxInactiveInterval(SIGNED_IN_SECONDS);
    return Response.ok(
            new AccountView(
                account.login(),
                account.name(),
                account.ministry().value(),
                ministries.known(account.ministry()).name(),
                account.roles().stream().sorted().toList()))
        .build();
  }

  /** Signs out; succeeds for one who is not signed in. */
  @POST
  @Path("logout")
  public Response logout() throws ServletException {
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    // Passes name their holder: the next one at this browser is somebody else.
    return Response.noContent().header("Clear-Site-Data", "\"cookies\"").build();
  }
}
