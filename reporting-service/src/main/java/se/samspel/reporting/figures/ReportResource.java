package se.samspel.reporting.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.edition.ReportView;
import se.samspel.reporting.teamreport.PeriodQuery;

@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "What came out. Vad det blev av det.")
class ReportResource {

    private final ReportService service;

    ReportResource(ReportService service) {
        this.service = service;
    }

    @GET
    @Path("/{definition}")
    @RolesAllowed({Scope.REPORT_READ, Scope.ASSOCIATION_ADMIN})
    @Operation(
            operationId = "getReport",
            summary = "A report's figures",
            description =
                    "Exact for the host. Others read the latest edition under disclosure control,"
                            + " for whole years from 1 January or 1 July; where the facts have"
                            + " changed, a new edition is made. Exakt för värden. Andra läser den"
                            + " senaste utgåvan under röjandekontroll.")
    @APIResponseSchema(ReportView.class)
    public ReportView read(
            @PathParam("definition") @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") String definition,
            @QueryParam("coverage")
                    @NotNull
                    @Pattern(regexp = "[a-z]{6,12}(:[0-9a-f-]{2,36})?")
                    @Parameter(
                            description =
                                    "intervention:<id>, association:<number>, county:<code> or"
                                            + " nation. Vems siffror.",
                            schema = @Schema(maxLength = 60),
                            example = "county:20")
                    String coverage,
            @Valid @BeanParam PeriodQuery query) {
        return ReportView.of(service.report(definition, Coverage.parse(coverage), query.period()));
    }
}
