package se.samspel.referral.obstacle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** The obstacle categories of an intervention. */
@Path("/interventions/{id}/obstacle-categories")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Structural obstacles")
class CategoriesResource {

    private final ObstacleCategories categories;

    CategoriesResource(ObstacleCategories categories) {
        this.categories = categories;
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getObstacleCategories",
            summary = "Read the obstacle categories of an intervention",
            description =
                    "Its host's own list, or the common one. For the host and the authorities of"
                            + " the association's members. Kategorierna för avvikelser: huvudmannens"
                            + " egen lista eller den gemensamma.")
    @APIResponse(
            responseCode = "200",
            description = "The list. Listan.",
            content = @Content(schema = @Schema(implementation = CategoriesView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(categories.read(id));
    }

    @PUT
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Operation(
            operationId = "setObstacleCategories",
            summary = "Set the obstacle categories of an intervention",
            description =
                    "By the host, replaced as a whole; what has been recorded keeps its code. The"
                            + " first PUT sends If-None-Match: *, later ones If-Match. Huvudmannen"
                            + " sätter insatsens egen lista; det som redan är registrerat behåller"
                            + " sin kod.")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time. Satt första gången.",
            content = @Content(schema = @Schema(implementation = CategoriesView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Set anew. Satt på nytt.",
            content = @Content(schema = @Schema(implementation = CategoriesView.class)))
    public Response set(@PathParam("id") UUID id, @NotNull @Valid CategoriesRequest request) {
        if (request.hasDuplicates()) {
            throw Problem.malformed(
                    "/categories",
                    "duplicate-code",
                    Text.of("Varje kod får finnas en gång.", "Each code may be there once."));
        }
        CategoriesView set = categories.replace(id, request);
        return set.version() == 1
                ? Answer.created(set, "/interventions/" + id + "/obstacle-categories", 1)
                : answer(set);
    }

    private static Response answer(CategoriesView view) {
        return Answer.ok(view, view.version());
    }
}
