package se.samspel.participant.employer;

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

@Path("placements")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employers", description = "Employers and placements. Arbetsgivare och placeringar.")
class PlacementResource {

    private final PlacementService placements;

    PlacementResource(PlacementService placements) {
        this.placements = placements;
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(summary = "Read a placement", description = "For the host. Läser en placering.")
    @APIResponse(
            responseCode = "200",
            description = "The placement. Placeringen.",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response read(@PathParam("id") UUID id) {
        return placements.read(id).response();
    }

    @POST
    @Path("{id}/end")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "End a placement",
            description = "Once. Needs If-Match. Avslutar en placering.")
    @APIResponse(
            responseCode = "200",
            description = "Ended. Avslutad.",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response end(@PathParam("id") UUID id, @NotNull @Valid PlacementEndRequest request) {
        return placements.end(id, request).response();
    }
}
