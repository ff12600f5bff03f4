package se.samspel.funding.finance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;

@Path("/interventions/{interventionId}/budgets/{year}")
@Tag(name = "Finances", description = "Budget, actual cost, forecast. Budget, utfall, prognos.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class BudgetResource {

    private final PlanService service;

    BudgetResource(PlanService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "setBudget",
            summary = "Set an intervention's budget for a year",
            description =
                    "Replaces all lines. The first PUT sends If-None-Match: *, later ones If-Match."
                            + " Ersätter alla rader. Första gången If-None-Match: *, sedan If-Match.")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time. Satt första gången.",
            content = @Content(schema = @Schema(implementation = BudgetView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced. Ersatt.",
            content = @Content(schema = @Schema(implementation = BudgetView.class)))
    public Response set(
            @PathParam("interventionId") UUID interventionId,
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @Valid @NotNull BudgetRequest request) {
        return service.setBudget(interventionId, year, request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getBudget",
            summary = "Read an intervention's budget for a year",
            description =
                    "For the members' authorities, the office and the operator. För medlemmarnas"
                            + " myndigheter, kansliet och operatören.")
    @APIResponseSchema(BudgetView.class)
    public Response read(
            @PathParam("interventionId") UUID interventionId,
            @PathParam("year") @Min(2000) @Max(2100) int year) {
        BudgetView view = service.budget(interventionId, year);
        return Answer.ok(view, view.version());
    }
}
