package se.samspel.participant.startgroup;

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

@Path("start-groups/{id}")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Start groups", description = "Groups that begin together. Uppstartsgrupper.")
class StartGroupResource {

    private final StartGroupService groups;

    StartGroupResource(StartGroupService groups) {
        this.groups = groups;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read a start group",
            description =
                    "Its places, how many are enrolled with it, meetings and history, for the host"
                            + " alone. Hela uppstartsgruppen, bara för värden.")
    @APIResponse(
            responseCode = "200",
            description = "The group. Gruppen.",
            content = @Content(schema = @Schema(implementation = StartGroupView.class)))
    public Response read(@PathParam("id") UUID id) {
        return groups.read(id).response();
    }

    @POST
    @Path("postponement")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Postpone a start group",
            description = "To a later day. Needs If-Match. Skjuter upp till en senare dag.")
    @APIResponse(
            responseCode = "200",
            description = "Postponed. Uppskjuten.",
            content = @Content(schema = @Schema(implementation = StartGroupView.class)))
    public Response postpone(
            @PathParam("id") UUID id, @NotNull @Valid PostponementRequest request) {
        return groups.postpone(id, request).response();
    }

    @POST
    @Path("start")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Start a start group",
            description = "On a day until today. Needs If-Match. Startar gruppen.")
    @APIResponse(
            responseCode = "200",
            description = "Started. Startad.",
            content = @Content(schema = @Schema(implementation = StartGroupView.class)))
    public Response start(@PathParam("id") UUID id, @NotNull @Valid StartRequest request) {
        return groups.start(id, request).response();
    }

    @POST
    @Path("cancellation")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Cancel a start group",
            description = "Before it starts. Needs If-Match. Ställer in gruppen.")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled. Inställd.",
            content = @Content(schema = @Schema(implementation = StartGroupView.class)))
    public Response cancel(@PathParam("id") UUID id, @NotNull @Valid CancellationRequest request) {
        return groups.cancel(id, request).response();
    }

    @POST
    @Path("meetings")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a start group's meeting",
            description = "Planned or held. Registrerar ett möte, planerat eller hållet.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded. Registrerat.",
            content = @Content(schema = @Schema(implementation = StartGroupView.class)))
    public Response addMeeting(@PathParam("id") UUID id, @NotNull @Valid MeetingRequest request) {
        return groups.addMeeting(id, request).response();
    }
}
