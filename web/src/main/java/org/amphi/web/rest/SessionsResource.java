package org.amphi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.amphi.booking.BookingRequest;
import org.amphi.booking.Scheduling;
import org.amphi.identity.Passes;
import org.amphi.shared.RoomId;
import org.amphi.web.security.Callers;

/** An agent's own sessions and their links. */
@Path("sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionsResource {
  @Inject
  @SuppressWarnings("NullAway.Init")
  private Callers callers;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Scheduling scheduling;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Passes passes;

  /** The caller's sessions, latest first. */
  @GET
  public Response list() {
    List<SessionView> sessions =
        scheduling.bookedBy(callers.agent()).stream().map(SessionView::of).toList();
    return Response.ok(sessions).build();
  }

  /** Books a session. */
  @POST
  public Response book(BookingRequest request) {
    SessionView booked = SessionView.of(scheduling.book(callers.agent(), request));
    return Response.created(URI.create("sessions/" + booked.id())).entity(booked).build();
  }

  /** One of the caller's sessions. */
  @GET
  @Path("{id}")
  public Response show(@PathParam("id") String id) {
    return Response.ok(SessionView.of(scheduling.show(callers.agent(), RoomId.of(id)))).build();
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
