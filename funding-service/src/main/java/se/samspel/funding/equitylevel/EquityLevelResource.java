package se.samspel.funding.equitylevel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/equity-levels")
@Tag(name = "Own budget")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EquityLevelResource {

    private final EquityLevelService service;
    private final Pages pages;

    EquityLevelResource(EquityLevelService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @PUT
    @Path("/{validFrom}")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "setEquityLevel",
            summary = "Set what equity is reasonable from a day on, for one association",
            description =
                    "In steps; no official values are known, and none are shipped. The first PUT"
                            + " sends If-None-Match: *, later ones If-Match. Rimlig nivå på eget"
                            + " kapital i steg; inga officiella värden följer med.")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time. Satt första gången.",
            content = @Content(schema = @Schema(implementation = EquityLevelView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Set anew. Satt på nytt.",
            content = @Content(schema = @Schema(implementation = EquityLevelView.class)))
    public Response set(
            @PathParam("associationId") String associationId,
            @PathParam("validFrom") LocalDate validFrom,
            @Valid @NotNull EquityLevelRequest request) {
        return service.set(AssociationId.inPath(associationId), validFrom, request).answer();
    }

    @GET
    @Path("/{validFrom}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getEquityLevel",
            summary = "Read what equity is reasonable from a day on, for one association",
            description = "As it was set. Tabellen som den sattes.")
    @APIResponseSchema(EquityLevelView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("validFrom") LocalDate validFrom) {
        EquityLevelView view = service.read(AssociationId.inPath(associationId), validFrom);
        return Answer.ok(view, view.version());
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listEquityLevels",
            summary = "List the tables of reasonable equity, for one association",
            description = "The latest first. Den senaste först.")
    public PageView<EquityLevelView> list(
            @PathParam("associationId") String associationId, @BeanParam @Valid PageQuery query) {
        var found = service.list(AssociationId.inPath(associationId), query);
        return pages.view(query, found.rows(), found::total);
    }
}
