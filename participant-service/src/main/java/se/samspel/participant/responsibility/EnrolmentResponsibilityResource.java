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

@Path("enrolments/{id}/responsibility")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Responsibility")
class EnrolmentResponsibilityResource {

    private final ResponsibilityService responsibilities;

    EnrolmentResponsibilityResource(ResponsibilityService responsibilities) {
        this.responsibilities = responsibilities;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            operationId = "getEnrolmentResponsibility",
            summary = "Read who works with an enrolment",
            description =
                    "Units and caseworkers of the enrolment, and how they have changed. Enheter och"
                            + " handläggare för inskrivningen.")
    @APIResponse(
            responseCode = "200",
            description = "Who works with it. Ansvariga.",
            content = @Content(schema = @Schema(implementation = ResponsibilityView.class)))
    public Response ofEnrolment(@PathParam("id") UUID id) {
        return responsibilities.ofEnrolment(id).response();
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "assignEnrolment",
            summary = "Give an enrolment to other units or caseworkers",
            description =
                    "From then on other units of the host get 404. Needs If-Match. Andra enheter"
                            + " hos värden ser inte längre inskrivningen.")
    @APIResponse(
            responseCode = "200",
            description = "Assigned. Fördelat.",
            content = @Content(schema = @Schema(implementation = ResponsibilityView.class)))
    public Response assignEnrolment(
            @PathParam("id") UUID id, @NotNull @Valid ResponsibilityRequest request) {
        return responsibilities.assignEnrolment(id, request).response();
    }
}
