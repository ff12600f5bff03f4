package se.samspel.participant.responsibility;

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

@Path("participants/{id}/responsibility")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Responsibility", description = "Responsible units. Ansvariga enheter.")
class ParticipantResponsibilityResource {

    private final ResponsibilityService responsibilities;

    ParticipantResponsibilityResource(ResponsibilityService responsibilities) {
        this.responsibilities = responsibilities;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            operationId = "getParticipantResponsibility",
            summary = "Read who works with a participant",
            description =
                    "Units and caseworkers of the record, and how they have changed. Enheter och"
                            + " handläggare, och hur de har ändrats.")
    @APIResponse(
            responseCode = "200",
            description = "Who works with it. Ansvariga.",
            content = @Content(schema = @Schema(implementation = ResponsibilityView.class)))
    public Response ofParticipant(@PathParam("id") UUID id) {
        return responsibilities.ofParticipant(id).response();
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "assignParticipant",
            summary = "Give a participant to other units or caseworkers",
            description =
                    "From then on other units of the authority get 404. Needs If-Match. Andra"
                            + " enheter i myndigheten ser inte längre uppgifterna.")
    @APIResponse(
            responseCode = "200",
            description = "Assigned. Fördelat.",
            content = @Content(schema = @Schema(implementation = ResponsibilityView.class)))
    public Response assignParticipant(
            @PathParam("id") UUID id, @NotNull @Valid ResponsibilityRequest request) {
        return responsibilities.assignParticipant(id, request).response();
    }
}
