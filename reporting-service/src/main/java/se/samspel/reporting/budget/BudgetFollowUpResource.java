package se.samspel.reporting.budget;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;

@Path("/interventions/{interventionId}/budget-follow-up")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "What came out. Vad det blev av det.")
class BudgetFollowUpResource {

    private final BudgetFollowUpService service;

    BudgetFollowUpResource(BudgetFollowUpService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getBudgetFollowUp",
            summary = "Budget against actual cost and forecast",
            description =
                    "Difference = budget - actual; the forecast is the deviation expected at the"
                            + " end of the year, plus is surplus. For the host, the office and the"
                            + " members' authorities. Differens = budget - utfall; prognosen är den"
                            + " avvikelse som väntas vid årets slut, plus är överskott.")
    @APIResponseSchema(BudgetFollowUpView.class)
    public Response read(
            @PathParam("interventionId") UUID interventionId,
            @QueryParam("year")
                    @NotNull
                    @Pattern(regexp = "(19|20|21)\\d{2}")
                    @Parameter(
                            description = "Calendar year. Kalenderår.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1900",
                                            maximum = "2199"),
                            example = "2020")
                    String year) {
        int asked = Integer.parseInt(year);
        return Response.ok(BudgetFollowUpView.of(service.year(interventionId, asked))).build();
    }
}
