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
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.table.ReportView;

@Path("/associations/{associationId}/cost-report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class CostReportResource {

    private final CostReportService service;

    CostReportResource(CostReportService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getCostReport",
            summary = "An association's funds and costs of a year",
            description =
                    "Funds by financier and source, the association's own costs, each intervention's"
                            + " budget and actual cost, and funds less costs. For the office and the"
                            + " members' authorities. Medel per finansiär och källa, förbundets egna"
                            + " kostnader, varje insats budget och utfall samt medel minus kostnader.")
    @APIResponseSchema(ReportView.class)
    public Response read(
            @PathParam("associationId") String associationId, @BeanParam @Valid YearQuery query) {
        var coverage = new Coverage.OfAssociation(associationId);
        return Response.ok(ReportView.of(service.report(coverage, query.period()))).build();
    }
}
