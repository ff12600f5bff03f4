package se.samspel.participant.identity;

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

@Path("/")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Identities", description = "Numbers over time. Nummer över tid.")
class IdentityResource {

    private final IdentityService identities;
    private final MergeService merges;
    private final PossibleDuplicates duplicates;

    IdentityResource(
            IdentityService identities, MergeService merges, PossibleDuplicates duplicates) {
        this.identities = identities;
        this.merges = merges;
        this.duplicates = duplicates;
    }

    @GET
    @Path("participants/{id}/identities")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            operationId = "getIdentities",
            summary = "Read a participant's numbers",
            description =
                    "The present number with its identity level and source, and the earlier ones."
                            + " Nuvarande och tidigare nummer.")
    @APIResponse(
            responseCode = "200",
            description = "The numbers. Numren.",
            content = @Content(schema = @Schema(implementation = IdentitiesView.class)))
    public Response read(@PathParam("id") UUID id) {
        return identities.read(id).response();
    }

    @POST
    @Path("participants/{id}/identity-changes")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeIdentity",
            summary = "Give a participant another number",
            description =
                    "A coordination number that became a personal identity number, a number that"
                            + " was wrong, another identity level. The participant stays; follow-up"
                            + " gets the new pseudonym; the person is still found by the old"
                            + " number. Needs If-Match. Byter nummer; deltagaren är densamma.")
    @APIResponse(
            responseCode = "200",
            description = "Changed. Bytt.",
            content = @Content(schema = @Schema(implementation = IdentitiesView.class)))
    public Response change(
            @PathParam("id") UUID id, @NotNull @Valid IdentityChangeRequest request) {
        return identities.change(id, request).response();
    }

    @POST
    @Path("participants/{id}/merges")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "mergeParticipants",
            summary = "Make two records of one person into one",
            description =
                    "Everything of the duplicate goes to this record, which is found by its number"
                            + " from then on; the duplicate is gone. Only inside one authority, and"
                            + " only while the duplicate has no enrolment and is no subject of a"
                            + " referral (409). Needs If-Match. Slår ihop två uppgifter om samma"
                            + " person.")
    @APIResponse(
            responseCode = "200",
            description = "Merged. Sammanslagna.",
            content = @Content(schema = @Schema(implementation = IdentitiesView.class)))
    public Response merge(@PathParam("id") UUID id, @NotNull @Valid MergeRequest request) {
        return merges.merge(id, request).response();
    }

    @GET
    @Path("participants/{id}/possible-duplicates")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            operationId = "getPossibleDuplicates",
            summary = "Find records that may be the same person",
            description =
                    "Among the calling authority's own records, never another's: same day of birth"
                            + " and sex where one of the two has no personal identity number, or a"
                            + " number that the other had before. Egna uppgifter som kan gälla"
                            + " samma person.")
    @APIResponse(
            responseCode = "200",
            description = "What was found. Träffar.",
            content = @Content(schema = @Schema(implementation = DuplicatesView.class)))
    public DuplicatesView duplicates(@PathParam("id") UUID id) {
        return duplicates.of(id);
    }
}
