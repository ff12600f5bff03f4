package se.samspel.reporting.resources;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.reporting.table.ReportView;
import se.samspel.reporting.teamreport.PeriodQuery;

@Path("/interventions/{interventionId}/seat-report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "What came out. Vad det blev av det.")
class SeatReportResource {

    private final SeatReportService service;

    SeatReportResource(SeatReportService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getSeatReport",
            summary = "Seats and vacancies by party and quarter",
            description =
                    "Posts agreed, actual and vacant by quarter and party, shares, days of vacancy,"
                            + " and the steering group's seats. Not about persons: exact for the"
                            + " host, the office and the members' authorities. Överenskomna,"
                            + " faktiska och vakanta tjänster per kvartal och part, andelar,"
                            + " vakanta dagar, och styrgruppens platser.")
    @APIResponseSchema(ReportView.class)
    public Response read(
            @PathParam("interventionId") UUID interventionId, @Valid @BeanParam PeriodQuery query) {
        return Response.ok(ReportView.of(service.report(interventionId, query.period()))).build();
    }
}
