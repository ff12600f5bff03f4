package se.samspel.reporting.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import se.samspel.kit.http.Answer;
import se.samspel.reporting.teamreport.PeriodQuery;

@Path("/interventions/{interventionId}/report-texts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "Reports to write on. Rapporter att skriva vidare på.")
class ReportTextResource {

    private final ReportTextService service;

    ReportTextResource(ReportTextService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "listReportTexts",
            summary = "What the host has written in its team report",
            description =
                    "For the host: the texts under the nine headings, as they were written. För"
                            + " värden: texterna under de nio rubrikerna.")
    @APIResponseSchema(ReportTextView.All.class)
    public Response read(
            @PathParam("interventionId") UUID interventionId, @Valid @BeanParam PeriodQuery query) {
        return Response.ok(new ReportTextView.All(service.read(interventionId, query.period())))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @PUT
    @RolesAllowed(Scope.REPORT_WRITE)
    @Operation(
            operationId = "putReportText",
            summary = "Write under a heading of the team report",
            description =
                    "For the host: one part of one heading, with its own version: If-None-Match: *"
                            + " the first time, then If-Match. 422 for a figure that the report"
                            + " doesn't have, or an identity number. För värden: en del av en rubrik."
                            + " Siffror skrivs som hänvisningar.")
    @APIResponseSchema(ReportTextView.class)
    public Response keep(
            @PathParam("interventionId") UUID interventionId,
            @Valid @BeanParam PeriodQuery query,
            @Valid @NotNull ReportTextRequest request) {
        var kept = service.keep(interventionId, query.period(), request);
        return kept.created()
                ? Answer.created(
                        kept.view(),
                        "/interventions/" + interventionId + "/report-texts",
                        kept.view().version())
                : Answer.ok(kept.view(), kept.view().version());
    }
}
