package se.samspel.participant.registry;

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
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PersonalData;

@Path("/")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants", description = "Participants of one controller. Deltagare.")
class ParticipantResource {

    private final ParticipantService participants;

    ParticipantResource(ParticipantService participants) {
        this.participants = participants;
    }

    @POST
    @Path("participants")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Register a participant",
            description =
                    "Registers a person with the calling authority as controller; 200 when it has"
                            + " the number already. The municipality of a protected person is not"
                            + " kept. Registrerar en person hos den anropande myndigheten.")
    @APIResponse(
            responseCode = "201",
            description = "Registered. Registrerad.",
            content = @Content(schema = @Schema(implementation = RegisteredView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already. Redan känd.",
            content = @Content(schema = @Schema(implementation = RegisteredView.class)))
    public Response register(@NotNull @Valid RegisterParticipantRequest request) {
        return participants.register(request).response();
    }

    @GET
    @Path("participants/{id}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read a participant",
            description =
                    "The calling authority's own record with the identity number, and where a"
                            + " received record's fields come from. Den egna uppgiften om en"
                            + " deltagare, med personnummer.")
    @APIResponse(
            responseCode = "200",
            description = "The participant. Deltagaren.",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response read(@PathParam("id") UUID id) {
        ParticipantView view = participants.read(id);
        return Answer.ok(view, view.version());
    }

    @POST
    @Path("participant-searches")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Find a participant by number",
            description =
                    "Searches the calling authority's own participants; protected persons are"
                            + " hidden. Söker bland de egna deltagarna; skyddade personer visas"
                            + " inte.")
    @APIResponse(
            responseCode = "200",
            description = "What was found. Träffar.",
            content = @Content(schema = @Schema(implementation = SearchView.class)))
    public SearchView search(@NotNull @Valid SearchRequest request) {
        return participants.search(request);
    }
}
