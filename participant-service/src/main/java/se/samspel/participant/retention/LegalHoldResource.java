package se.samspel.participant.retention;

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

@Path("/")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention", description = "How long, and what then. Bevarande och gallring.")
class LegalHoldResource {

    private final LegalHoldService holds;

    LegalHoldResource(LegalHoldService holds) {
        this.holds = holds;
    }

    @POST
    @Path("participants/{id}/legal-holds")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hold a record",
            description =
                    "While it stands the person's record can't be erased. Så länge spärren står"
                            + " gallras inte personens uppgifter.")
    @APIResponse(
            responseCode = "201",
            description = "Held. Spärrad.",
            content = @Content(schema = @Schema(implementation = LegalHoldView.class)))
    public Response hold(@PathParam("id") UUID id, @NotNull @Valid LegalHoldRequest request) {
        return holds.hold(id, request).response();
    }

    @GET
    @Path("participants/{id}/legal-holds")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List a person's holds",
            description =
                    "Standing and released ones, newest first, with their reasons. Personens"
                            + " spärrar, stående och hävda, nyast först, med skälen.")
    public PageView<LegalHoldView> list(
            @PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return holds.list(id, page);
    }

    @GET
    @Path("legal-holds/{id}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(summary = "Read a hold", description = "With its reason. Spärren med skälet.")
    @APIResponse(
            responseCode = "200",
            description = "The hold. Spärren.",
            content = @Content(schema = @Schema(implementation = LegalHoldView.class)))
    public Response read(@PathParam("id") UUID id) {
        return holds.read(id).response();
    }

    @POST
    @Path("legal-holds/{id}/release")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Release a hold",
            description =
                    "The record can be erased again when its time is over. Needs If-Match. Häver"
                            + " spärren.")
    @APIResponse(
            responseCode = "200",
            description = "Released. Hävd.",
            content = @Content(schema = @Schema(implementation = LegalHoldView.class)))
    public Response release(@PathParam("id") UUID id, @NotNull @Valid ReleaseRequest request) {
        return holds.release(id, request).response();
    }
}
