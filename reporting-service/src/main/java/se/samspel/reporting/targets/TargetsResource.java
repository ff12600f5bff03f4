package se.samspel.reporting.targets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.reporting.cost.YearQuery;
import se.samspel.reporting.table.ReportView;

@Path("/associations/{associationId}/targets-and-results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class TargetsResource {

    private final TargetsService service;

    TargetsResource(TargetsService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getTargetsAndResults",
            summary = "What interventions were to reach, and did",
            description =
                    "Planned participants and the year's targets against computed figures, under"
                            + " disclosure control. For the office and the members' authorities."
                            + " Planerade deltagare och årets mål mot beräknade siffror, med"
                            + " röjandekontroll.")
    @APIResponseSchema(ReportView.class)
    public Response read(
            @PathParam("associationId") String associationId, @BeanParam @Valid YearQuery query) {
        return Response.ok(ReportView.of(service.report(associationId, query.period())))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
