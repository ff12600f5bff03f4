package se.samspel.reporting.cost;

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

@Path("/interventions/{interventionId}/cost-per-result")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class CostPerResultResource {

    private final CostPerResultService service;

    CostPerResultResource(CostPerResultService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getCostPerResult",
            summary = "What a participant and a goal attained cost",
            description =
                    "The period's cost divided by all who were in it, and by its exits with goal"
                            + " attained. Exact for the host; for the office and the members'"
                            + " authorities twelve months from 1 January or 1 July, under disclosure"
                            + " control. Periodens kostnad per deltagare och per avslut i mål; för"
                            + " andra än värden tolv månader från 1 januari eller 1 juli.")
    @APIResponseSchema(ReportView.class)
    public Response read(
            @PathParam("interventionId") UUID interventionId, @BeanParam @Valid PeriodQuery query) {
        return Response.ok(ReportView.of(service.ofIntervention(interventionId, query.period())))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
