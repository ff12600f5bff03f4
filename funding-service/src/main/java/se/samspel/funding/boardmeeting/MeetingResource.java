package se.samspel.funding.boardmeeting;

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

@Path("/board-meetings/{meetingId}")
@Tag(name = "Board meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MeetingResource {

    private final MeetingService service;

    MeetingResource(MeetingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getBoardMeeting",
            summary = "Read a meeting of the board",
            description =
                    "For the members' authorities, the office and the operator. För medlemmarnas"
                            + " myndigheter, kansliet och operatören.")
    @APIResponseSchema(MeetingView.class)
    public Response read(@PathParam("meetingId") UUID meetingId) {
        MeetingView view = service.read(meetingId);
        return Answer.ok(view, view.version());
    }

    @PUT
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "replanBoardMeeting",
            summary = "Change the plan of a meeting",
            description = "While it is PLANNED. Needs If-Match. Så länge sammanträdet är planerat.")
    @APIResponseSchema(MeetingView.class)
    public Response replan(
            @PathParam("meetingId") UUID meetingId, @Valid @NotNull MeetingRequest request) {
        MeetingView view = service.replan(meetingId, request);
        return Answer.ok(view, view.version());
    }

    @POST
    @Path("/cancellation")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "cancelBoardMeeting",
            summary = "Cancel a planned meeting",
            description = "PLANNED to CANCELLED. Needs If-Match. Ställ in sammanträdet.")
    @APIResponseSchema(MeetingView.class)
    public Response cancel(@PathParam("meetingId") UUID meetingId) {
        return service.cancel(meetingId).answer();
    }

    @POST
    @Path("/holding")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "holdBoardMeeting",
            summary = "Record that the meeting was held",
            description = "PLANNED to HELD. Needs If-Match. Sammanträdet har hållits.")
    @APIResponseSchema(MeetingView.class)
    public Response hold(
            @PathParam("meetingId") UUID meetingId, @Valid @NotNull HoldingRequest request) {
        return service.hold(meetingId, request).answer();
    }

    @POST
    @Path("/minutes")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "minuteBoardMeeting",
            summary = "Record where the minutes are",
            description = "HELD to MINUTED. Needs If-Match. Protokollet är skrivet.")
    @APIResponseSchema(MeetingView.class)
    public Response minute(
            @PathParam("meetingId") UUID meetingId, @Valid @NotNull MinutesRequest request) {
        return service.minute(meetingId, request).answer();
    }

    @POST
    @Path("/adjustment")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "adjustBoardMeeting",
            summary = "Record that the minutes are adjusted",
            description =
                    "MINUTED to ADJUSTED, by those present without a conflict of interest in any of"
                            + " the meeting's decisions; no decision is changed after it. Needs"
                            + " If-Match. Protokollet är justerat, av dem som inte är jäviga.")
    @APIResponseSchema(MeetingView.class)
    public Response adjust(
            @PathParam("meetingId") UUID meetingId, @Valid @NotNull AdjustmentRequest request) {
        return service.adjust(meetingId, request).answer();
    }

    @POST
    @Path("/announcement")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "announceBoardMeeting",
            summary = "Record the announcement of the adjustment",
            description =
                    "The notice on the board, and until when. Needs If-Match. Anslaget om"
                            + " justeringen, och till vilken dag.")
    @APIResponseSchema(MeetingView.class)
    public Response announce(
            @PathParam("meetingId") UUID meetingId, @Valid @NotNull AnnouncementRequest request) {
        return service.announce(meetingId, request).answer();
    }
}
