package se.samspel.reporting.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;

@Path("/survey-rounds/{roundId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys", description = "What those concerned think. Enkäter.")
class RoundResource {

    private static final String EXAMPLE =
            """
            sex,Q1,Q2,Q3
            KVINNA,4,YES,Bra bemötande.
            ,5,,
            """;

    private final RoundService rounds;
    private final AnswersService service;
    private final FreeTexts freeTexts;

    RoundResource(RoundService rounds, AnswersService service, FreeTexts freeTexts) {
        this.rounds = rounds;
        this.service = service;
        this.freeTexts = freeTexts;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getSurveyRound",
            summary = "One round",
            description = "For the one who asked. För den som frågade.")
    @APIResponseSchema(Round.View.class)
    public Response read(@PathParam("roundId") UUID roundId) {
        var round = rounds.one(roundId);
        return Answer.ok(round.view(), round.version());
    }

    @POST
    @Path("/closure")
    @Idempotent
    @RolesAllowed(Scope.REPORT_WRITE)
    @Operation(
            operationId = "closeSurveyRound",
            summary = "Close a round",
            description =
                    "For the one who asked: its answers change no more, and others may read what is"
                            + " shown of them. För den som frågade: svaren ändras inte mer och andra"
                            + " kan läsa det som visas.")
    @APIResponseSchema(Round.View.class)
    public Response close(@PathParam("roundId") UUID roundId) {
        return answer(rounds.close(roundId));
    }

    @POST
    @Path("/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Scope.REPORT_WRITE)
    @Operation(
            operationId = "importSurveyAnswers",
            summary = "Take in a round's answer forms",
            description =
                    "For the one who asked, until the round is closed: all forms or none, in place of"
                            + " those taken in before. Only counts are kept, and"
                            + " free text by itself. För den som frågade: alla formulär eller"
                            + " inget; bara antal sparas, och fritext för sig.")
    @APIResponseSchema(Round.View.class)
    public Response take(
            @PathParam("roundId") UUID roundId, @Valid @NotNull AnswersRequest request) {
        return answer(service.take(roundId, request.answerForms(), "/forms/%d/answers/%s"));
    }

    @POST
    @Path("/answers/csv")
    @Consumes("text/csv")
    @Idempotent
    @RolesAllowed(Scope.REPORT_WRITE)
    @Operation(
            operationId = "importSurveyAnswersFile",
            summary = "Take in a round's answer forms from a file",
            description =
                    "As the JSON does: a header of question codes and sex, comma or semicolon between"
                            + " fields, a line for each form, at most 1 MiB. Faults are told by line"
                            + " and column. Som JSON: en rubrikrad med frågekoder och sex, en rad per"
                            + " formulär.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 1_048_576),
                            example = EXAMPLE))
    @APIResponseSchema(Round.View.class)
    public Response takeFile(
            @PathParam("roundId") UUID roundId,
            @NotNull @Size(min = 1, max = 1_048_576) String file) {
        return answer(service.take(roundId, AnswersCsv.read(file), "/%d/%s"));
    }

    @GET
    @Path("/free-texts")
    @RolesAllowed(Scope.REPORT_WRITE)
    @Operation(
            operationId = "listSurveyFreeTexts",
            summary = "What people wrote",
            description =
                    "For the one who asked, from five forms on; never in what others get. För den"
                            + " som frågade, från fem formulär; aldrig i det andra får.")
    @APIResponseSchema(FreeTexts.ListView.class)
    public Response freeTexts(@PathParam("roundId") UUID roundId) {
        return Response.ok(freeTexts.of(roundId)).build();
    }

    @DELETE
    @Path("/free-texts/{textId}")
    @RolesAllowed(Scope.REPORT_WRITE)
    @Operation(
            operationId = "deleteSurveyFreeText",
            summary = "Delete what somebody wrote",
            description =
                    "For the one who asked, as when it names somebody. If-Match is \"1\". För den som"
                            + " frågade, till exempel när någon nämns.")
    @APIResponse(responseCode = "204", description = "Deleted. Borttagen.")
    public Response delete(@PathParam("roundId") UUID roundId, @PathParam("textId") UUID textId) {
        freeTexts.delete(roundId, textId);
        return Response.noContent().build();
    }

    private static Response answer(RoundService.Done done) {
        String path = "/survey-rounds/" + done.view().id();
        return done.replayedStatus() == null
                ? Answer.ok(done.view(), done.version())
                : Answer.replayed(done.replayedStatus(), done.view(), path, done.version());
    }
}
