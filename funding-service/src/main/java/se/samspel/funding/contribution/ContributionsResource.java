package se.samspel.funding.contribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import se.samspel.funding.contribution.domain.ContributionYear;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/contributions")
@Tag(name = "Contributions", description = "What the members pay. Medlemmarnas bidrag.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ContributionsResource {

    private final ContributionsService service;
    private final Pages pages;

    ContributionsResource(ContributionsService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @PUT
    @Path("/{year}")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "setContributions",
            summary = "Set the members' contributions for a year",
            description =
                    "The association's office states the amount; the shares follow from lag"
                            + " 2003:1210 5 and 5 a §§: Försäkringskassan one half, regions and"
                            + " municipalities one quarter each, in whole kronor. The first PUT sends"
                            + " If-None-Match: *, later ones If-Match. Kansliet anger beloppet,"
                            + " andelarna följer av lagen: ½, ¼, ¼ i hela kronor.")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time. Satt första gången.",
            content = @Content(schema = @Schema(implementation = ContributionsView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Set anew. Satt på nytt.",
            content = @Content(schema = @Schema(implementation = ContributionsView.class)))
    public Response set(
            @PathParam("associationId") String associationId,
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @Valid @NotNull ContributionsRequest request) {
        return service.set(key(associationId, year), request).answer();
    }

    @PUT
    @Path("/{year}/decisions")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "setContributionDecisions",
            summary = "Record what is decided on a year's contributions",
            description =
                    "The adoption of the budget and the state's decision, each when it is there:"
                            + " without both the members are called on in a preliminary way only."
                            + " Budgetbeslut och statens beslut; utan båda rekvireras bara"
                            + " preliminärt.")
    @APIResponseSchema(ContributionsView.class)
    public Response decide(
            @PathParam("associationId") String associationId,
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @Valid @NotNull ContributionDecisionsRequest request) {
        return service.decide(key(associationId, year), request).answer();
    }

    @GET
    @Path("/{year}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getContributions",
            summary = "Read the members' contributions for a year",
            description =
                    "For the members' authorities, the office and the operator. Årets bidrag, för"
                            + " medlemmarnas myndigheter, kansliet och operatören.")
    @APIResponseSchema(ContributionsView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("year") @Min(2000) @Max(2100) int year) {
        ContributionsView view = service.read(key(associationId, year));
        return Answer.ok(view, view.version());
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listContributions",
            summary = "List an association's contributions by year",
            description = "The latest year first. Bidragen år för år, det senaste först.")
    public PageView<ContributionsView> list(
            @PathParam("associationId") String associationId, @BeanParam @Valid PageQuery query) {
        var found = service.list(AssociationId.inPath(associationId), query);
        return pages.view(query, found.rows(), found::total);
    }

    private static ContributionYear key(String associationId, int year) {
        return new ContributionYear(AssociationId.inPath(associationId), year);
    }
}
