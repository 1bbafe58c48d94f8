package org.amphi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.amphi.media.Load;
import org.amphi.media.MediaPool;
import org.amphi.operations.MediaServers;
import org.amphi.web.security.Callers;

/** The pool of media servers, for administrators. */
@Path("media-servers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MediaServersResource {
  /** Whether a server is to be left by its rooms, and get no others. */
  record Draining(boolean draining) {}

  /**
   * A server.
   *
   * @param state {@code up}, {@code draining} or {@code down}
   * @param promisedCores what its rooms may take at most, by the demand model
   * @param usedCores what they take now, by the demand model
   * @param megabits a second that go out now, by the demand model
   */
  record ServerView(
      String name,
      String engine,
      String state,
      int rooms,
      double cores,
      double promisedCores,
      double usedCores,
      double megabits) {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Callers callers;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private MediaServers servers;

  /** All servers, in the order of the deployment's list. */
  @GET
  public List<ServerView> list() {
    return servers.list(callers.account()).stream().map(MediaServersResource::view).toList();
  }

  /** Drains a server, or takes it back into service. */
  @PUT
  @Path("{name}")
  @Consumes(MediaType.APPLICATION_JSON)
  public ServerView drain(@PathParam("name") String name, Draining wanted) {
    return view(servers.drain(callers.account(), name, wanted.draining()));
  }

  private static ServerView view(MediaPool.Standing server) {
    Load actual = server.actual();
    return new ServerView(
        server.name(),
        server.engine(),
        server.state().name().toLowerCase(Locale.ROOT),
        server.rooms(),
        server.cores(),
        server.promised().cores(),
        actual.cores(),
        actual.megabits());
  }
}
