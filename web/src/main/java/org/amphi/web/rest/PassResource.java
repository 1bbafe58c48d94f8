package org.amphi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.amphi.booking.Slot;
import org.amphi.booking.Webinar;
import org.amphi.booking.Webinars;
import org.amphi.identity.Account;
import org.amphi.identity.Pass;
import org.amphi.identity.Passes;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.RoomId;
import org.amphi.web.security.Callers;
import org.amphi.web.security.PassCookie;
import org.jspecify.annotations.Nullable;

/** The right to enter a room: given for a link, kept in a cookie. */
@Path("rooms/{room}/pass")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PassResource {
  /** What the fragment of a link's URL carries. */
  record ShownLink(String link) {}

  /** A pass as its holder sees it; moments in UTC (RFC 3339), {@code now} is the server's. */
  record PassView(
      String room,
      String title,
      String kind,
      String role,
      String state,
      String opensAt,
      String startsAt,
      String endsAt,
      String closesAt,
      String zone,
      String now,
      @Nullable String name) {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Passes passes;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Webinars webinars;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Callers callers;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Clock clock;

  @Context
  @SuppressWarnings("NullAway.Init")
  private UriInfo uri;

  /** Exchanges a link for a pass. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response exchange(
      @PathParam("room") String room, @Context HttpHeaders headers, ShownLink shown) {
    return given(passes.exchange(RoomId.of(room), shown.link(), callers.find(), cookie(headers)));
  }

  /** The pass that the browser holds. */
  @GET
  public Response show(@PathParam("room") String room, @Context HttpHeaders headers) {
    Pass pass = passes.open(RoomId.of(room), cookie(headers));
    // Who has signed in since he opened his invitation is no guest any more.
    return callers
        .find()
        .map(pass::heldBy)
        .filter(claimed -> !claimed.equals(pass))
        .map(this::given)
        .orElseGet(() -> Response.ok(view(pass)).build());
  }

  private static String cookie(HttpHeaders headers) {
    List<String> fields = headers.getRequestHeader(HttpHeaders.COOKIE);
    return PassCookie.value(fields == null ? List.of() : fields);
  }

  private Response given(Pass pass) {
    boolean secure = uri.getBaseUri().getScheme().equals("https");
    return Response.ok(view(pass))
        .header(HttpHeaders.SET_COOKIE, PassCookie.header(pass, passes.kept(pass), secure))
        .build();
  }

  private PassView view(Pass pass) {
    Webinar webinar =
        webinars.find(pass.room()).orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND));
    Slot slot = webinar.slot();
    Instant now = clock.instant();
    return new PassView(
        pass.room().toString(),
        webinar.title(),
        webinar.kind().name(),
        pass.role().name().toLowerCase(Locale.ROOT),
        webinar.phase(now).name().toLowerCase(Locale.ROOT).replace('_', '-'),
        slot.opensAt().toString(),
        slot.startsAt().toString(),
        slot.endsAt().toString(),
        slot.closesAt().toString(),
        slot.zone(),
        now.toString(),
        callers.find().map(Account::name).orElse(null));
  }
}
