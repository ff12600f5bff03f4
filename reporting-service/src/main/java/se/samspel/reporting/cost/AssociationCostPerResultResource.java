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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.reporting.table.ReportView;

@Path("/associations/{associationId}/cost-per-result")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class AssociationCostPerResultResource {

    private final CostPerResultService service;

    AssociationCostPerResultResource(CostPerResultService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getAssociationCostPerResult",
            summary = "What a participant and a goal attained cost, of all interventions",
            description =
                    "Each intervention of the year and all together, under disclosure control. For"
                            + " the office and the members' authorities. Varje insats och alla"
                            + " tillsammans, med röjandekontroll.")
    @APIResponseSchema(ReportView.class)
    public Response read(
            @PathParam("associationId") String associationId, @BeanParam @Valid YearQuery query) {
        return Response.ok(ReportView.of(service.ofAssociation(associationId, query.period())))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
