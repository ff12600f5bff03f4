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
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/equity-levels")
@Tag(name = "Own budget")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DefaultEquityLevelResource {

    private final EquityLevelService service;
    private final Pages pages;

    DefaultEquityLevelResource(EquityLevelService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @PUT
    @Path("/{validFrom}")
    @RolesAllowed(Scope.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "setDefaultEquityLevel",
            summary =
                    "Set what equity is reasonable from a day on, where an association has no table",
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
            @PathParam("validFrom") LocalDate validFrom,
            @Valid @NotNull EquityLevelRequest request) {
        return service.setDefault(validFrom, request).answer();
    }

    @GET
    @Path("/{validFrom}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getDefaultEquityLevel",
            summary =
                    "Read what equity is reasonable from a day on, where an association has no table",
            description = "As it was set. Tabellen som den sattes.")
    @APIResponseSchema(EquityLevelView.class)
    public Response read(@PathParam("validFrom") LocalDate validFrom) {
        EquityLevelView view = service.read(null, validFrom);
        return Answer.ok(view, view.version());
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listDefaultEquityLevels",
            summary = "List the tables of reasonable equity, where an association has no table",
            description = "The latest first. Den senaste först.")
    public PageView<EquityLevelView> list(@BeanParam @Valid PageQuery query) {
        var found = service.list(null, query);
        return pages.view(query, found.rows(), found::total);
    }
}
