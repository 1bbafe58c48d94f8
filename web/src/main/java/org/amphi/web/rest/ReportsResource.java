package org.amphi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.amphi.identity.Account;
import org.amphi.reporting.MinistryUsage;
import org.amphi.reporting.UsageReports;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.web.security.Callers;

/** The month's usage reports, for managers and administrators. */
@Path("reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {
  /** What is to be counted: a month ({@code 2026-11}) of ministries, by their codes. */
  record Order(String month, List<String> ministries) {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Callers callers;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private UsageReports reports;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private MinistryNames names;

  /** How the reports of a month stand. */
  @GET
  @Path("usage")
  public Response usage(@QueryParam("month") @DefaultValue("") String month) {
    return Response.ok(view(callers.account(), month)).build();
  }

  /** Has reports made, in the background. */
  @POST
  @Path("usage")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response make(Order order) {
    Account caller = callers.account();
    reports.start(caller, order.month(), order.ministries());
    return Response.status(Response.Status.ACCEPTED).entity(view(caller, order.month())).build();
  }

  private ReportView view(Account caller, String month) {
    return ReportView.of(month, reports.of(caller, month), names.all());
  }

  /** The reports of a month as a sheet. */
  @GET
  @Path("usage.csv")
  @Produces("text/csv")
  public Response sheet(@QueryParam("month") @DefaultValue("") String month) {
    List<MinistryUsage> made =
        reports.of(callers.account(), month).stream()
            .filter(usage -> usage.figures() != null)
            .toList();
    if (made.isEmpty()) {
      throw new Refusal(RefusalCode.REPORT_NOT_MADE);
    }
    ReportSheet sheet = new ReportSheet(month, made, names.all());
    return Response.ok(sheet.bytes(), "text/csv; charset=UTF-8; header=present")
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + sheet.fileName() + "\"")
        .build();
  }
}
