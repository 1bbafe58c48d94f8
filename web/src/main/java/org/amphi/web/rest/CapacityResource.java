package org.amphi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.amphi.booking.Capacity;
import org.amphi.operations.RoomCapacities;
import org.amphi.shared.RoomId;
import org.amphi.web.security.Callers;

/** How many a session seats, for administrators; its owner books within the published curve. */
@Path("session-capacities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CapacityResource {
  @Inject
  @SuppressWarnings("NullAway.Init")
  private Callers callers;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private RoomCapacities capacities;

  /** Gives a session another capacity, and answers what it has now. */
  @PUT
  @Path("{id}")
  public Capacity set(@PathParam("id") String id, Capacity wanted) {
    return capacities.set(callers.account(), RoomId.of(id), wanted).capacity();
  }
}
