package se.samspel.participant.enrolment;

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

@Path("enrolments")
@PersonalData
@Idempotent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments", description = "Enrolments at the host. Inskrivningar.")
class EnrolmentMovesResource {

    private final EnrolmentMovesService moves;

    EnrolmentMovesResource(EnrolmentMovesService moves) {
        this.moves = moves;
    }

    @POST
    @Path("{id}/pause")
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Operation(
            summary = "Pause an enrolment",
            description =
                    "From ACTIVE. The place is kept and every figure counts the person as before."
                            + " Needs If-Match. Pausar inskrivningen; platsen behålls.")
    @APIResponse(
            responseCode = "200",
            description = "Paused. Pausad.",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response pause(@PathParam("id") UUID id, @NotNull @Valid PauseRequest request) {
        return moves.pause(id, request).response();
    }

    @POST
    @Path("{id}/resumption")
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Operation(
            summary = "Resume a paused enrolment",
            description =
                    "From PAUSED, not before the pause began. Needs If-Match. Återupptar en pausad"
                            + " inskrivning.")
    @APIResponse(
            responseCode = "200",
            description = "Active again. Aktiv igen.",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response resume(@PathParam("id") UUID id, @NotNull @Valid ResumptionRequest request) {
        return moves.resume(id, request).response();
    }

    @POST
    @Path("{id}/trial-outcome")
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Operation(
            summary = "Record how a trial went",
            description =
                    "From TRIAL. CONTINUES: active at once. EXTENDED: a trial until a later"
                            + " trialEndsOn. ENDED: it is to be ended, which the exit does. Needs"
                            + " If-Match. Registrerar hur prövotiden gick.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded. Registrerat.",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response decideTrial(
            @PathParam("id") UUID id, @NotNull @Valid TrialOutcomeRequest request) {
        return moves.decideTrial(id, request).response();
    }
}
