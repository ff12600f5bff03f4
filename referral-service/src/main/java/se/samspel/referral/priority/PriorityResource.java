package se.samspel.referral.priority;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PersonalData;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** What puts one referral before others. */
@Path("/referrals/{id}/priorities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Queue")
class PriorityResource {

    private final PriorityService service;

    PriorityResource(PriorityService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "setPriority",
            summary = "Give a referral priority",
            description =
                    "The host records a group that the person is in, or the joint team's advice; the"
                            + " intervention's rules say what follows from it. Never from health data."
                            + " Huvudmannen registrerar en grupp eller teamets råd; insatsens regler"
                            + " säger vad som följer. Aldrig av uppgifter om hälsa.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded. Registrerad.",
            content = @Content(schema = @Schema(implementation = PriorityView.class)))
    public Response set(@PathParam("id") UUID id, @NotNull @Valid PriorityRequest request) {
        if (!request.namesOne()) {
            throw Problem.malformed(
                    "/group",
                    "exactly-one",
                    Text.of(
                            "Ange antingen group eller jointTeamAdvice: true.",
                            "Give either group or jointTeamAdvice: true."));
        }
        return service.set(id, request);
    }

    @POST
    @Path("/{priorityId}/ending")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "endPriority",
            summary = "End a referral's priority",
            description =
                    "The host says its last day. Needs If-Match. Huvudmannen anger dess sista dag.")
    @APIResponse(
            responseCode = "200",
            description = "Ended. Avslutad.",
            content = @Content(schema = @Schema(implementation = PriorityView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @PathParam("priorityId") UUID priorityId,
            @NotNull @Valid PriorityEndRequest request) {
        return service.end(id, priorityId, request);
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "listPriorities",
            summary = "Read a referral's priorities",
            description = "The host's alone. Bara för huvudmannen.")
    @APIResponseSchema(PrioritiesView.class)
    public PrioritiesView list(@PathParam("id") UUID id) {
        return service.of(id);
    }
}
