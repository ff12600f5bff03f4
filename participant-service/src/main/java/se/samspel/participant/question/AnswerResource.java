package se.samspel.participant.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PersonalData;

@Path("enrolments/{id}")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questions", description = "What the association has hosts ask. Förbundets frågor.")
class AnswerResource {

    private final AnswerService answers;

    AnswerResource(AnswerService answers) {
        this.answers = answers;
    }

    @GET
    @Path("questions")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read what to ask",
            description =
                    "The association's questions for this enrolment on a day, in order, with the"
                            + " answers that there are; those that need an approval only once the"
                            + " host's data protection officer has given it. Frågorna att ställa, i"
                            + " ordning, med svaren hittills.")
    @APIResponse(
            responseCode = "200",
            description = "The questions. Frågorna.",
            content = @Content(schema = @Schema(implementation = AskedQuestionsView.class)))
    public AskedQuestionsView asked(
            @PathParam("id") UUID id,
            @Parameter(description = "The day; left out: today. Dagen; utelämnad: i dag.")
                    @QueryParam("on")
                    @Nullable LocalDate on) {
        return answers.asked(id, on);
    }

    @GET
    @Path("answers/{questionId}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(summary = "Read an answer", description = "As it stands now. Svaret som det är nu.")
    @APIResponse(
            responseCode = "200",
            description = "The answer. Svaret.",
            content = @Content(schema = @Schema(implementation = AnswerView.class)))
    public Response read(@PathParam("id") UUID id, @PathParam("questionId") UUID questionId) {
        return answers.read(id, questionId).response();
    }

    @GET
    @Path("answers/{questionId}/history")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read what an answer has been",
            description = "The latest first. Alla svar på frågan, det senaste först.")
    @APIResponse(
            responseCode = "200",
            description = "The answers. Svaren.",
            content = @Content(schema = @Schema(implementation = AnswerHistoryView.class)))
    public AnswerHistoryView history(
            @PathParam("id") UUID id, @PathParam("questionId") UUID questionId) {
        return answers.history(id, questionId);
    }

    @PUT
    @Path("answers/{questionId}")
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record an answer",
            description =
                    "By the host, tested against the version that is asked on answeredOn. The first"
                            + " PUT sends If-None-Match: *, later ones If-Match; earlier answers are"
                            + " kept. Registrerar svaret, prövat mot versionen som ställs på"
                            + " answeredOn; tidigare svar sparas.")
    @APIResponse(
            responseCode = "201",
            description = "Answered. Besvarad.",
            content = @Content(schema = @Schema(implementation = AnswerView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Answered anew. Besvarad på nytt.",
            content = @Content(schema = @Schema(implementation = AnswerView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("questionId") UUID questionId,
            @NotNull @Valid AnswerRequest request) {
        return answers.answer(id, questionId, request).response();
    }
}
