package se.samspel.referral.obstacle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PersonalData;

/** One structural obstacle. */
@Path("/structural-obstacles/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Structural obstacles")
class ObstacleResource {

    private final ObstacleService obstacles;

    ObstacleResource(ObstacleService obstacles) {
        this.obstacles = obstacles;
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getStructuralObstacle",
            summary = "Read a structural obstacle",
            description =
                    "For the host and the authorities of the association's members; the texts for"
                            + " the host, the parties and who recorded it. Läser ett strukturellt"
                            + " hinder; texterna för huvudmannen, parterna och den som registrerat.")
    @APIResponse(
            responseCode = "200",
            description = "The obstacle. Hindret.",
            content = @Content(schema = @Schema(implementation = ObstacleView.class)))
    public Response read(@PathParam("id") UUID id) {
        return obstacles.read(id).changed();
    }

    @POST
    @Path("/handling")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "handleStructuralObstacle",
            summary = "Record what was done about an obstacle",
            description =
                    "By the intervention's host, with If-Match. Huvudmannen registrerar åtgärden mot"
                            + " hindret.")
    @APIResponse(
            responseCode = "200",
            description = "Handled. Hanterat.",
            content = @Content(schema = @Schema(implementation = ObstacleView.class)))
    public Response handle(@PathParam("id") UUID id, @NotNull @Valid HandledRequest request) {
        return obstacles.handle(id, request).changed();
    }
}
