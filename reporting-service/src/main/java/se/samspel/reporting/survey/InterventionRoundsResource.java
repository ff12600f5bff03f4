package se.samspel.reporting.survey;

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

@Path("/interventions/{interventionId}/survey-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys", description = "What those concerned think. Enkäter.")
class InterventionRoundsResource {

    private final RoundService service;

    InterventionRoundsResource(RoundService service) {
        this.service = service;
    }

    @POST
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

    @GET
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

    static Response created(RoundService.Done done) {
        String path = "/survey-rounds/" + done.view().id();
        return done.replayedStatus() == null
                ? Answer.created(done.view(), path, done.version())
                : Answer.replayed(done.replayedStatus(), done.view(), path, done.version());
    }
}
