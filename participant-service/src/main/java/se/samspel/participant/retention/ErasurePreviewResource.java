package se.samspel.participant.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PersonalData;

@Path("erasure-previews")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention", description = "How long, and what then. Bevarande och gallring.")
class ErasurePreviewResource {

    private final ErasurePreviewService previews;

    ErasurePreviewResource(ErasurePreviewService previews) {
        this.previews = previews;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Look at what would be erased",
            description =
                    "Counts and ids of what is due by the rule today, in all units of the"
                            + " authority; nobody under a legal hold or enrolled now. Erases"
                            + " nothing. Visar vad som skulle gallras i dag; gallrar inget.")
    @APIResponse(
            responseCode = "200",
            description = "What is due. Det som är moget för gallring.",
            content = @Content(schema = @Schema(implementation = ErasurePreviewView.class)))
    public Response preview(@NotNull @Valid ErasurePreviewRequest request) {
        return previews.preview(request).response();
    }
}
