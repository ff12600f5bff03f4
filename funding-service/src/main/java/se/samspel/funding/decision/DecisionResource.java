package se.samspel.funding.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/board-meetings/{meetingId}/decisions")
@Tag(name = "Board meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DecisionResource {

    private final DecisionService service;
    private final Pages pages;

    DecisionResource(DecisionService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "recordMeetingDecision",
            summary = "Record a decision of the board",
            description =
                    "Once the meeting is held and until its minutes are adjusted; the paragraph is"
                            + " one of its own. Who has a conflict of interest isn't counted. Ett"
                            + " beslut i protokollet; jäviga räknas inte.")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201")
    public Response record(
            @PathParam("meetingId") UUID meetingId, @Valid @NotNull DecisionRequest request) {
        return service.record(meetingId, request).answer();
    }

    @PUT
    @Path("/{decisionId}")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "mendMeetingDecision",
            summary = "Mend a decision before the minutes are adjusted",
            description =
                    "Its paragraph stays. Needs If-Match. Rätta beslutet innan protokollet är"
                            + " justerat.")
    @APIResponseSchema(DecisionView.class)
    public Response mend(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("decisionId") UUID decisionId,
            @Valid @NotNull DecisionMendingRequest request) {
        DecisionView view = service.mend(meetingId, decisionId, request);
        return Answer.ok(view, view.version());
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listMeetingDecisions",
            summary = "List a meeting's decisions",
            description = "By paragraph. Besluten i paragrafordning.")
    public PageView<DecisionView> list(
            @PathParam("meetingId") UUID meetingId, @BeanParam @Valid PageQuery page) {
        return pages.view(page, service.list(meetingId, page), () -> service.count(meetingId));
    }

    @GET
    @Path("/{decisionId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getMeetingDecision",
            summary = "Read a decision of the board",
            description =
                    "For the members' authorities, the office and the operator. För medlemmarnas"
                            + " myndigheter, kansliet och operatören.")
    @APIResponseSchema(DecisionView.class)
    public Response read(
            @PathParam("meetingId") UUID meetingId, @PathParam("decisionId") UUID decisionId) {
        DecisionView view = service.read(meetingId, decisionId);
        return Answer.ok(view, view.version());
    }
}
