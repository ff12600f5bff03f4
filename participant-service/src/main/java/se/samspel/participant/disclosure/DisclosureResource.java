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
    private final FetchService fetches;
    private final RectificationService rectifications;

    DisclosureResource(
            DisclosureService disclosures,
            FetchService fetches,
            RectificationService rectifications) {
        this.disclosures = disclosures;
        this.fetches = fetches;
        this.rectifications = rectifications;
    }

    @POST
    @Path("participants/{id}/disclosures")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a disclosure",
            description =
                    "Takes a snapshot of the caller's own record for a recipient: of the categories"
                            + " that an edge waives, which must be live and cover disclosedOn"
                            + " (waiverId of an own form, or edgeId of an edge that the caller has"
                            + " confirmed), or of categories that a rule of law lets it tell"
                            + " (legalGround). Lämnar ut enligt en kant eller ett lagrum.")
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
                            + " edge stands today, or until the discloser ends it (404 after"
                            + " that). Each fetch is logged at the"
                            + " discloser. Hämtar utlämnandet; varje hämtning loggas.")
    @APIResponse(
            responseCode = "200",
            description = "The disclosure. Utlämnandet.",
            content = @Content(schema = @Schema(implementation = DisclosureView.class)))
    public Response fetch(@PathParam("id") UUID id) {
        DisclosureView view = fetches.fetch(id);
        return Answer.ok(view, view.version());
    }

    @POST
    @Path("disclosures/{id}/withdrawal")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "End a disclosure made by law",
            description =
                    "Nothing more is fetched. One under a waiver ends with its edge: 409. Needs"
                            + " If-Match. Avslutar ett utlämnande som gjordes enligt lag.")
    @APIResponse(
            responseCode = "200",
            description = "Ended. Avslutat.",
            content = @Content(schema = @Schema(implementation = DisclosureView.class)))
    public Response end(@PathParam("id") UUID id, @NotNull @Valid EndingRequest request) {
        return disclosures.end(id, request).response();
    }

    @POST
    @Path("disclosures/{id}/rectification")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Rectify a disclosure",
            description =
                    "A new version of the snapshot, as the discloser's record is now, and a notice"
                            + " to the recipient. 422 no-edge when the edge stands no more: then"
                            + " noticeOnly tells the recipient alone (GDPR article 19). Needs"
                            + " If-Match. Rättar ett utlämnande och underrättar mottagaren.")
    @APIResponse(
            responseCode = "200",
            description = "Rectified. Rättat.",
            content = @Content(schema = @Schema(implementation = DisclosureView.class)))
    public Response rectify(
            @PathParam("id") UUID id, @NotNull @Valid RectificationRequest request) {
        return rectifications.rectify(id, request).response();
    }
}
