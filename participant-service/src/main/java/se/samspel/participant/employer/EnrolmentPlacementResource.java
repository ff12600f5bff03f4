package se.samspel.participant.employer;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;

@Path("enrolments/{id}/placements")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employers", description = "Employers and placements. Arbetsgivare och placeringar.")
class EnrolmentPlacementResource {

    private final PlacementService placements;

    EnrolmentPlacementResource(PlacementService placements) {
        this.placements = placements;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Start a placement",
            description =
                    "By the host: work training, subsidised (with its form of support) or unsubsidised. Startar en placering.")
    @APIResponse(
            responseCode = "201",
            description = "Started. Startad.",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response start(@PathParam("id") UUID id, @NotNull @Valid PlacementRequest request) {
        return placements.start(id, request).response();
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List placements",
            description = "For the host, the newest first. Placeringarna, den nyaste först.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content = @Content(schema = @Schema(implementation = PlacementPage.class)))
    public PageView<PlacementView> list(
            @PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return placements.list(id, page);
    }

    /** For the API's description: a page's items. */
    @Schema(name = "PlacementPage")
    record PlacementPage(
            PageView.Meta _meta,
            PageView.Links _links,
            @Schema(maxItems = 100) List<PlacementView> items) {}
}
