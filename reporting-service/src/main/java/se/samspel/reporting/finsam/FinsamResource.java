package se.samspel.reporting.finsam;

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

@Path("/associations/{associationId}/finsam-follow-up")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class FinsamResource {

    private final FinsamService service;

    FinsamResource(FinsamService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getFinsamFollowUp",
            summary = "The yearly follow-up of an association (Uppföljning Finsam)",
            description =
                    "Allocated funds, equity, administration, and of each intervention budget,"
                            + " actual cost, planned participants, participants by sex, orientation"
                            + " and whether it is ESF funded. Numbers of people are under disclosure"
                            + " control. Tilldelade medel, eget kapital, administration och varje"
                            + " insats; antal personer med röjandekontroll.")
    @APIResponseSchema(ReportView.class)
    public Response read(
            @PathParam("associationId") String associationId, @BeanParam @Valid YearQuery query) {
        return Response.ok(ReportView.of(service.report(associationId, query.period())))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
