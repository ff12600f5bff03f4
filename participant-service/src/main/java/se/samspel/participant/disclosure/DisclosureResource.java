package se.samspel.participant.disclosure;

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
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PersonalData;

@Path("/")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disclosures", description = "Snapshots for a recipient. Utlämnanden.")
class DisclosureResource {

    private final DisclosureService disclosures;

    DisclosureResource(DisclosureService disclosures) {
        this.disclosures = disclosures;
    }

    @POST
    @Path("participants/{id}/disclosures")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a disclosure",
            description =
                    "Takes a snapshot of the categories that an edge waives, for its recipient."
                            + " The edge must be live and cover disclosedOn. Lämnar ut de"
                            + " kategorier som en kant efterger.")
    @APIResponse(
            responseCode = "201",
            description = "Made. Utlämnat.",
            content = @Content(schema = @Schema(implementation = DisclosureView.class)))
    public Response disclose(@PathParam("id") UUID id, @NotNull @Valid DisclosureRequest request) {
        return disclosures.disclose(id, request).response();
    }

    @GET
    @Path("disclosures/{id}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Fetch a disclosure",
            description =
                    "The snapshot by category, for the discloser, and for the recipient while its"
                            + " edge stands today (404 after that). Each fetch is logged at the"
                            + " discloser. Hämtar utlämnandet; varje hämtning loggas.")
    @APIResponse(
            responseCode = "200",
            description = "The disclosure. Utlämnandet.",
            content = @Content(schema = @Schema(implementation = DisclosureView.class)))
    public Response fetch(@PathParam("id") UUID id) {
        DisclosureView view = disclosures.fetch(id);
        return Answer.ok(view, view.version());
    }
}
