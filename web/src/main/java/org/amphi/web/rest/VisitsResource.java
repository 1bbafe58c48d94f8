package org.amphi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.amphi.attendance.Attendance;
import org.amphi.attendance.Visit;
import org.amphi.identity.Person;
import org.amphi.shared.RoomId;
import org.amphi.web.security.Callers;
import org.jspecify.annotations.Nullable;

/** Who was in an agent's own session. */
@Path("sessions/{id}/visits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VisitsResource {
  @Inject
  @SuppressWarnings("NullAway.Init")
  private Callers callers;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Attendance attendance;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private MinistryNames names;

  /**
   * A visit as REST shows it; moments in UTC (RFC 3339), in whole seconds.
   *
   * @param person the same for all visits of one person
   * @param kind {@code account} or {@code guest}
   * @param ministry of the visitor's account, and {@code ministryName}, what people call it in
   *     French; null for a guest
   * @param leftAt null while the visit goes on
   */
  record VisitView(
      String person,
      String name,
      String kind,
      @Nullable String ministry,
      @Nullable String ministryName,
      String role,
      String enteredAt,
      String seenAt,
      @Nullable String leftAt) {
    static VisitView of(Visit visit, MinistryNames.Names names) {
      Person.Agent agent = visit.person() instanceof Person.Agent known ? known : null;
      return new VisitView(
          visit.person().key(),
          visit.name(),
          agent == null ? "guest" : "account",
          agent == null ? null : agent.ministry().value(),
          agent == null ? null : names.of(agent.ministry()),
          visit.role().name().toLowerCase(Locale.ROOT),
          visit.enteredAt().toString(),
          visit.seenAt().toString(),
          visit.leftAt() == null ? null : visit.leftAt().toString());
    }
  }

  /** All visits, in order of entry. */
  @GET
  public Response list(@PathParam("id") String id) {
    MinistryNames.Names called = names.all();
    List<VisitView> visits =
        attendance.visitsOf(callers.agent(), RoomId.of(id)).stream()
            .map(visit -> VisitView.of(visit, called))
            .toList();
    return Response.ok(visits).build();
  }
}
