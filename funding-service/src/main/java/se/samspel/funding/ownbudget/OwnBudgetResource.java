package se.samspel.funding.ownbudget;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.funding.ownbudget.domain.OwnBudgetYear;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/own-budgets")
@Tag(
        name = "Own budget",
        description = "What an association has and may grant. Förbundets egen budget.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OwnBudgetResource {

    private final OwnBudgetService service;
    private final Pages pages;

    OwnBudgetResource(OwnBudgetService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @PUT
    @Path("/{year}")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "setOwnBudget",
            summary = "Set the association's own budget for a year",
            description =
                    "Replaces areas and other income; contributions and grants follow from what is"
                            + " set elsewhere. A budget that was adopted is not any more once it is"
                            + " changed. The first PUT sends If-None-Match: *, later ones If-Match."
                            + " Förbundets budget per område; en ändrad budget antas på nytt.")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time. Satt första gången.",
            content = @Content(schema = @Schema(implementation = OwnBudgetView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced. Ersatt.",
            content = @Content(schema = @Schema(implementation = OwnBudgetView.class)))
    public Response set(
            @PathParam("associationId") String associationId,
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @Valid @NotNull OwnBudgetRequest request) {
        return service.set(key(associationId, year), request).answer();
    }

    @PUT
    @Path("/{year}/actuals")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "reportOwnActuals",
            summary = "Report what the areas have cost up to a day",
            description =
                    "Per area the latest day counts; an earlier one changes nothing. Utfall per"
                            + " område; den senaste dagen gäller.")
    @APIResponseSchema(OwnBudgetView.class)
    public Response report(
            @PathParam("associationId") String associationId,
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @Valid @NotNull OwnActualsRequest request) {
        return service.report(key(associationId, year), request).answer();
    }

    @POST
    @Path("/{year}/adoption")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "adoptOwnBudget",
            summary = "Record that the board adopted the budget",
            description =
                    "As it is now, with the minutes' reference; by 30 November of the year before"
                            + " (lag 2003:1210 19 §), later ones give a finding. The year's"
                            + " contributions and the year wheel's step are told of it in the same"
                            + " act, unless an earlier adoption is recorded there: it stays."
                            + " Styrelsens budgetbeslut; bidragen och årshjulet följer med.")
    @APIResponseSchema(OwnBudgetView.class)
    public Response adopt(
            @PathParam("associationId") String associationId,
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @Valid @NotNull AdoptionRequest request) {
        return service.adopt(key(associationId, year), request).answer();
    }

    @GET
    @Path("/{year}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getOwnBudget",
            summary = "Read the association's own budget for a year",
            description =
                    "With all figures as they are now: budgeted, to date, and what is available to"
                            + " grant this year and the next. Alla belopp som de är nu.")
    @APIResponseSchema(OwnBudgetView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("year") @Min(2000) @Max(2100) int year) {
        OwnBudgetView view = service.read(key(associationId, year));
        return Answer.ok(view, view.version());
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listOwnBudgets",
            summary = "List the association's own budgets by year",
            description = "The latest year first. Budgetarna år för år, den senaste först.")
    public PageView<OwnBudgetView> list(
            @PathParam("associationId") String associationId, @BeanParam @Valid PageQuery query) {
        var found = service.list(AssociationId.inPath(associationId), query);
        return pages.view(query, found.rows(), found::total);
    }

    private static OwnBudgetYear key(String associationId, int year) {
        return new OwnBudgetYear(AssociationId.inPath(associationId), year);
    }
}
