package se.samspel.funding.question;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;

@Path("/questions/{questionId}")
@Tag(name = "Questions", description = "What an association has hosts ask. Förbundets frågor.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class QuestionResource {

    private final QuestionService service;

    QuestionResource(QuestionService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getQuestion",
            summary = "Read a question",
            description =
                    "In its latest version; for the members' authorities, the office and the"
                            + " operator. Frågan i sin senaste version.")
    @APIResponseSchema(QuestionView.class)
    public Response read(@PathParam("questionId") UUID questionId) {
        QuestionView view = service.read(questionId);
        return Answer.ok(view, view.version());
    }

    @POST
    @Path("/versions")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "defineQuestionVersion",
            summary = "Ask in another way",
            description =
                    "A new version, asked from its validFrom; the type stays, and a choice's code"
                            + " keeps its text. Needs If-Match. En ny version från validFrom; typen"
                            + " och använda koders texter står fast.")
    @APIResponseSchema(value = QuestionView.class, responseCode = "201")
    public Response follow(
            @PathParam("questionId") UUID questionId,
            @Valid @NotNull QuestionVersionRequest request) {
        return service.follow(questionId, request).answer();
    }

    @POST
    @Path("/closing")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "closeQuestion",
            summary = "Stop asking a question",
            description =
                    "Asked for the last time on validUntil; answers stay. A version like the last"
                            + " one, with that day. Needs If-Match. Frågan ställs sista gången"
                            + " validUntil; svaren står kvar.")
    @APIResponseSchema(value = QuestionView.class, responseCode = "201")
    public Response close(
            @PathParam("questionId") UUID questionId,
            @Valid @NotNull QuestionClosingRequest request) {
        return service.close(questionId, request).answer();
    }
}
