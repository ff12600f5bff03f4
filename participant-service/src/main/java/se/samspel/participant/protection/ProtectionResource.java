package se.samspel.participant.protection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

@Path("participants/{id}/protection")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Protected persons")
class ProtectionResource {

    private final ProtectionService protections;

    ProtectionResource(ProtectionService protections) {
        this.protections = protections;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeProtection",
            summary = "Record that a person is protected, or no longer",
            description =
                    "From the moment a protection is recorded the person is for named handlers"
                            + " alone, its municipality is gone, and its rows leave follow-up for"
                            + " a number. They don't come back when the protection ends. Needs"
                            + " If-Match. Registrerar att skydd av folkbokföringsuppgifter har"
                            + " börjat eller upphört.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded. Registrerat.",
            content = @Content(schema = @Schema(implementation = ProtectionView.class)))
    public Response change(@PathParam("id") UUID id, @NotNull @Valid ProtectionRequest request) {
        return protections.change(id, request).response();
    }
}
