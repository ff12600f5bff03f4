package se.samspel.participant.enrolment;

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

@Path("enrolments")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments", description = "Enrolments at the host. Inskrivningar.")
class EnrolmentResource {

    private final EnrolmentService enrolments;

    EnrolmentResource(EnrolmentService enrolments) {
        this.enrolments = enrolments;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enrol the person of a referral",
            description =
                    "By the host of a referral that is ACCEPTED or QUEUED; the referral turns"
                            + " ENROLLED by itself. With trialEndsOn today or later it begins on"
                            + " trial. Skriver in personen i en remiss.")
    @APIResponse(
            responseCode = "201",
            description = "Enrolled. Inskriven.",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response start(@NotNull @Valid EnrolmentRequest request) {
        return enrolments.start(request).response();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read an enrolment",
            description = "All that the host has of it. Hela inskrivningen, för värden.")
    @APIResponse(
            responseCode = "200",
            description = "The enrolment. Inskrivningen.",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response read(@PathParam("id") UUID id) {
        return enrolments.read(id).answering(200).response();
    }

    @POST
    @Path("{id}/follow-up-consent")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record the answer to follow-up",
            description =
                    "Signed: the enrolment is followed up under a pseudonym. Refused: it is"
                            + " counted only as a number. Registrerar svaret om uppföljning.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded. Registrerat.",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response answerFollowUp(
            @PathParam("id") UUID id, @NotNull @Valid FollowUpConsentRequest request) {
        return enrolments.answerFollowUp(id, request).response();
    }

    @POST
    @Path("{id}/situations")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a situation",
            description =
                    "Income sources, occupations and education before, after, or 6 and 12 months"
                            + " after an exit; each once. Registrerar en situation.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded. Registrerad.",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response addSituation(
            @PathParam("id") UUID id, @NotNull @Valid SituationRequest request) {
        return enrolments.addSituation(id, request).response();
    }

    @POST
    @Path("{id}/exit")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "End an enrolment",
            description =
                    "With a destination or as an early dropout; AVLIDEN with neither. Returning"
                            + " the person is the reason ATERLAMNAD. Needs If-Match. Avslutar"
                            + " inskrivningen.")
    @APIResponse(
            responseCode = "200",
            description = "Ended. Avslutad.",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response end(@PathParam("id") UUID id, @NotNull @Valid ExitRequest request) {
        return enrolments.end(id, request).response();
    }

    @POST
    @Path("{id}/correction")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct an enrolment registered by mistake",
            description =
                    "It counts nowhere any more, the referral goes back to where it stood, and a"
                            + " new enrolment is allowed. Needs If-Match. Rättar en"
                            + " felregistrering.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected. Rättad.",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response correct(@PathParam("id") UUID id, @NotNull @Valid CorrectionRequest request) {
        return enrolments.correct(id, request).response();
    }
}
