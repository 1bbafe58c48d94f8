package org.amphi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.amphi.booking.BookingRequest;
import org.amphi.booking.Scheduling;
import org.amphi.booking.Webinar;
import org.amphi.identity.Account;
import org.amphi.identity.Passes;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.RoomId;
import org.amphi.web.security.Callers;
import org.jspecify.annotations.Nullable;

/** An agent's own sessions and their links. */
@Path("sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionsResource {
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Callers callers;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Scheduling scheduling;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Passes passes;

  /**
   * The caller's sessions, latest first.
   *
   * @param from only those that end after it (RFC 3339); with {@code to}, before which they start
   */
  @GET
  public Response list(
      @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
    Account caller = callers.agent();
    List<Webinar> sessions =
        from == null && to == null
            ? scheduling.bookedBy(caller)
            : scheduling.bookedBy(caller, moment(from), moment(to));
    return Response.ok(sessions.stream().map(SessionView::of).toList()).build();
  }

  /** Books a session. */
  @POST
  public Response book(BookingRequest request) {
    Webinar booked = scheduling.book(callers.agent(), request);
    return versioned(Response.created(URI.create("sessions/" + booked.id())), booked);
  }

  /** One of the caller's sessions. */
  @GET
  @Path("{id}")
  public Response show(@PathParam("id") String id) {
    return versioned(Response.ok(), scheduling.show(callers.agent(), RoomId.of(id)));
  }

  /** Changes one of the caller's sessions. */
  @PUT
  @Path("{id}")
  public Response change(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
      BookingRequest request) {
    Account caller = callers.agent();
    return versioned(
        Response.ok(), scheduling.change(caller, RoomId.of(id), SeenVersion.in(seen), request));
  }

  /** Cancels one of the caller's sessions; it stays to be seen. */
  @DELETE
  @Path("{id}")
  @Consumes(MediaType.WILDCARD)
  public Response cancel(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
    Account caller = callers.agent();
    return versioned(Response.ok(), scheduling.cancel(caller, RoomId.of(id), SeenVersion.in(seen)));
  }

  private static Response versioned(Response.ResponseBuilder answer, Webinar webinar) {
    return answer.tag(Integer.toString(webinar.version())).entity(SessionView.of(webinar)).build();
  }

  private static Instant moment(@Nullable String text) {
    try {
      Instant moment = Instant.parse(String.valueOf(text));
      // RFC 3339 has no other years, and the database none of the furthest.
      if (!moment.isBefore(EARLIEST) && !moment.isAfter(LATEST)) {
        return moment;
      }
    } catch (DateTimeParseException notAMoment) {
      // Refused below.
    }
    throw new Refusal(RefusalCode.BAD_REQUEST);
  }

  /** Its links, hosts' first. */
  @GET
  @Path("{id}/links")
  public Response links(@PathParam("id") String id) {
    List<LinkView> links =
        scheduling.linksOf(callers.agent(), RoomId.of(id)).stream()
            .map(link -> LinkView.of(link, passes))
            .toList();
    return Response.ok(links).build();
  }

  /** Revokes all copies of a link and answers the new one. */
  @POST
  @Path("{id}/links/{link}/renewal")
  @Consumes(MediaType.WILDCARD)
  public Response renew(@PathParam("id") String id, @PathParam("link") String link) {
    UUID linkId = RoomId.of(link).value();
    return Response.ok(
            LinkView.of(scheduling.renewLink(callers.agent(), RoomId.of(id), linkId), passes))
        .build();
  }
}
