package se.samspel.referral.obstacle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.referral.obstacle.domain.ObstacleState;

/** The structural obstacles of an intervention. */
@Path("/interventions/{id}/structural-obstacles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Structural obstacles")
class ObstaclesResource {

    private final ObstacleService obstacles;

    ObstaclesResource(ObstacleService obstacles) {
        this.obstacles = obstacles;
    }

    @POST
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "recordStructuralObstacle",
            summary = "Record a structural obstacle",
            description =
                    "By any authority of the association's members: what stands in the way, never"
                            + " for whom. En medlems myndighet registrerar en avvikelse (strukturellt"
                            + " hinder): vad som står i vägen, aldrig för vem.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded. Registrerat.",
            content = @Content(schema = @Schema(implementation = ObstacleView.class)))
    public Response record(@PathParam("id") UUID id, @NotNull @Valid ObstacleRequest request) {
        return obstacles.record(id, request).created();
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "listStructuralObstacles",
            summary = "List structural obstacles",
            description =
                    "For the host and the authorities of the association's members, the latest"
                            + " noticed first; the texts for the host, the parties and who recorded"
                            + " them. Strukturella hinder, de senast märkta först; texterna för"
                            + " huvudmannen, parterna och den som registrerat.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content = @Content(schema = @Schema(implementation = ObstaclePage.class)))
    public PageView<ObstacleView> list(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "All when absent. Alla när den saknas.",
                            schema = @Schema(implementation = ObstacleState.class))
                    @QueryParam("state")
                    @Nullable String state,
            @BeanParam @Valid PageQuery page) {
        return obstacles.list(id, state(state), page);
    }

    private static @Nullable ObstacleState state(@Nullable String given) {
        return switch (given) {
            case "OPEN" -> ObstacleState.OPEN;
            case "HANDLED" -> ObstacleState.HANDLED;
            case null -> null;
            default ->
                    throw Problem.malformed(
                            "state",
                            "unknown-value",
                            Text.of("Okänt värde för state.", "Unknown value of state."));
        };
    }

    /** For the API's description: a page's items. */
    @Schema(name = "ObstaclePage")
    record ObstaclePage(
            PageView.Meta _meta,
            PageView.Links _links,
            @Schema(maxItems = 100) List<ObstacleView> items) {}
}
