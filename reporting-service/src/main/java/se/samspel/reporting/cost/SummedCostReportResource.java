package se.samspel.reporting.cost;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.table.ReportView;

@Path("/cost-report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class SummedCostReportResource {

    private final CostReportService service;

    SummedCostReportResource(CostReportService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getSummedCostReport",
            summary = "Funds and costs of a county or the nation",
            description =
                    "The sum of the associations' cost reports, by party and source. For every"
                            + " authority and office of an association. Summan av förbundens"
                            + " kostnadsrapporter, per part och källa.")
    @APIResponseSchema(ReportView.class)
    public Response read(
            @QueryParam("coverage")
                    @NotNull
                    @Size(max = 60)
                    @Parameter(
                            description = "county:20 or nation. Län eller hela landet.",
                            example = "nation")
                    String coverage,
            @BeanParam @Valid YearQuery query) {
        return Response.ok(ReportView.of(service.report(Coverage.parse(coverage), query.period())))
                .build();
    }
}
