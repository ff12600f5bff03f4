package se.samspel.funding.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/questions")
@Tag(name = "Questions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class QuestionsResource {

    private final QuestionService service;
    private final Pages pages;

    QuestionsResource(QuestionService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "defineQuestion",
            summary = "Define a question",
            description =
                    "The office defines what hosts ask each participant besides the common facts;"
                            + " it never sees an answer. A question whose words ask for violence,"
                            + " ethnicity, crime, diagnosis or what else GDPR article 9 protects is"
                            + " NEEDS_APPROVAL: asked at a host only once its own data protection"
                            + " officer has approved it. Kansliet definierar vad värdarna frågar;"
                            + " frågor om våld, etnicitet, brott eller diagnos ställs först när"
                            + " värdens dataskyddsombud har godkänt dem.")
    @APIResponseSchema(value = QuestionView.class, responseCode = "201")
    public Response define(
            @PathParam("associationId") String associationId,
            @Valid @NotNull QuestionRequest request) {
        return service.define(AssociationId.inPath(associationId), request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listQuestions",
            summary = "List an association's questions",
            description =
                    "In their latest versions; for the members' authorities, the office and the"
                            + " operator. Förbundets frågor i sina senaste versioner.")
    public PageView<QuestionView> list(
            @PathParam("associationId") String associationId, @BeanParam @Valid PageQuery page) {
        String association = AssociationId.inPath(associationId);
        return pages.view(page, service.list(association, page), () -> service.count(association));
    }
}
