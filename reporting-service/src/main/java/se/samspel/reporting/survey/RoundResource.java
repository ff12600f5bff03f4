package se.samspel.reporting.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys", description = "What those concerned think. Enkäter.")
class RoundResource {

    private final RoundService service;

    RoundResource(RoundService service) {
        this.service = service;
    }

    @POST
    @Path("/interventions/{interventionId}/survey-rounds")
    @Idempotent
    @RolesAllowed(Scope.REPORT_WRITE)
    @Operation(
            operationId = "openSurveyRound",
            summary = "Ask a group of an intervention",
            description =
                    "For the host: which questionnaire, who is asked, when, and how many. För"
                            + " värden: vilket instrument, vilka som tillfrågas, när och hur många.")
    @APIResponseSchema(value = Round.View.class, responseCode = "201")
    public Response open(
            @PathParam("interventionId") UUID interventionId,
            @Valid @NotNull RoundRequest request) {
        return created(service.openOfIntervention(interventionId, request));
    }

    @POST
    @Path("/associations/{associationId}/survey-rounds")
    @Idempotent
    @RolesAllowed(Scope.REPORT_WRITE)
    @Operation(
            operationId = "openAssociationSurveyRound",
            summary = "Ask a group of an association",
            description =
                    "For authorities of its members: its board, managers or referrers. För"
                            + " medlemmarnas myndigheter: styrelse, chefer eller remittenter.")
    @APIResponseSchema(value = Round.View.class, responseCode = "201")
    public Response openForAssociation(
            @PathParam("associationId") @Pattern(regexp = "\\d{10}") String associationId,
            @Valid @NotNull RoundRequest request) {
        return created(service.openOfAssociation(associationId, request));
    }

    @GET
    @Path("/interventions/{interventionId}/survey-rounds")
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "listSurveyRounds",
            summary = "The rounds of an intervention",
            description =
                    "All of them for the host, the closed ones for others. Alla för värden, de"
                            + " stängda för andra.")
    @APIResponseSchema(Round.ListView.class)
    public Response list(@PathParam("interventionId") UUID interventionId) {
        return Response.ok(new Round.ListView(service.ofIntervention(interventionId))).build();
    }

    @GET
    @Path("/survey-rounds/{roundId}")
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getSurveyRound",
            summary = "One round",
            description = "For the one who asked. För den som frågade.")
    @APIResponseSchema(Round.View.class)
    public Response read(@PathParam("roundId") UUID roundId) {
        var round = service.one(roundId);
        return Answer.ok(round.view(), round.version());
    }

    @POST
    @Path("/survey-rounds/{roundId}/closure")
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
        var done = service.close(roundId);
        return done.replayedStatus() == null
                ? Answer.ok(done.view(), done.version())
                : Answer.replayed(done.replayedStatus(), done.view(), path(done), done.version());
    }

    private static Response created(RoundService.Done done) {
        return done.replayedStatus() == null
                ? Answer.created(done.view(), path(done), done.version())
                : Answer.replayed(done.replayedStatus(), done.view(), path(done), done.version());
    }

    private static String path(RoundService.Done done) {
        return "/survey-rounds/" + done.view().id();
    }
}
