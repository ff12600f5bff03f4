package se.samspel.reporting.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/survey-instruments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys", description = "What those concerned think. Enkäter.")
class InstrumentResource {

    private final InstrumentService service;

    InstrumentResource(InstrumentService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.REPORT_WRITE)
    @Operation(
            operationId = "addSurveyInstrument",
            summary = "Add a version of a questionnaire",
            description =
                    "For authorities. The codes and scales of its questions; the texts are the"
                            + " licence holder's, and all works without them. A version is never"
                            + " changed but for its texts. För myndigheter. Frågornas koder och"
                            + " skalor; texterna är licensgivarens och kan saknas.")
    @APIResponseSchema(value = Instrument.View.class, responseCode = "201")
    public Response add(@Valid @NotNull InstrumentRequest request) {
        var added = service.add(request);
        Instrument instrument = added.instrument();
        String path = "/survey-instruments/" + instrument.id();
        return added.replayedStatus() == null
                ? Answer.created(instrument.view(), path, instrument.version())
                : Answer.replayed(
                        added.replayedStatus(), instrument.view(), path, instrument.version());
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "listSurveyInstruments",
            summary = "The questionnaires",
            description = "By key and version. Efter nyckel och version.")
    @APIResponseSchema(Instrument.ListView.class)
    public Response list() {
        return Response.ok(
                        new Instrument.ListView(
                                service.all().stream().map(Instrument::view).toList()))
                .build();
    }

    @GET
    @Path("/{instrumentId}")
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getSurveyInstrument",
            summary = "One version of a questionnaire",
            description = "With its texts, where there are some. Med texter, om de finns.")
    @APIResponseSchema(Instrument.View.class)
    public Response read(@PathParam("instrumentId") UUID instrumentId) {
        Instrument instrument = service.one(instrumentId);
        return Answer.ok(instrument.view(), instrument.version());
    }

    @PUT
    @Path("/{instrumentId}/texts")
    @RolesAllowed(Scope.REPORT_WRITE)
    @Operation(
            operationId = "putSurveyTexts",
            summary = "Bring the words of questions",
            description =
                    "For whoever added the instrument, by leave of the licence holder; those of"
                            + " other questions stay. För den som lade till instrumentet.")
    @APIResponseSchema(Instrument.View.class)
    public Response say(
            @PathParam("instrumentId") UUID instrumentId, @Valid @NotNull TextsRequest request) {
        Instrument instrument = service.say(instrumentId, request.texts());
        return Answer.ok(instrument.view(), instrument.version());
    }
}
