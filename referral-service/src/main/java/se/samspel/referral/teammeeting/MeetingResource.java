package se.samspel.referral.teammeeting;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PersonalData;

/** One meeting of a joint team. */
@Path("/team-meetings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Joint teams")
class MeetingResource {

    private final MeetingService service;
    private final MeetingReading reading;

    MeetingResource(MeetingService service, MeetingReading reading) {
        this.service = service;
        this.reading = reading;
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getTeamMeeting",
            summary = "Read a meeting with its agenda",
            description =
                    "For the host and the authorities that take part on the meeting's day. A"
                            + " referral is on the agenda only for those that its waiver lets know; the"
                            + " numbers have no gaps. För huvudmannen och de myndigheter som ingår"
                            + " mötesdagen. En remiss syns bara för den som samtycket omfattar; numren"
                            + " har inga luckor.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting. Mötet.",
            content = @Content(schema = @Schema(implementation = TeamMeetingView.class)))
    public Response read(@PathParam("id") UUID id) {
        TeamMeetingView view = reading.read(id);
        return Answer.ok(view, view.version());
    }

    @POST
    @Path("/holding")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "holdTeamMeeting",
            summary = "Record that a meeting was held",
            description =
                    "With who was there. For each item it is kept which authorities took part and"
                            + " which left it for want of an edge; referrals are followed up two months"
                            + " later. Needs If-Match. Mötet är hållet, med närvarande; för varje punkt"
                            + " bevaras vilka som deltog och vilka som lämnade den.")
    @APIResponse(
            responseCode = "200",
            description = "Held. Hållet.",
            content = @Content(schema = @Schema(implementation = TeamMeetingView.class)))
    public Response hold(@PathParam("id") UUID id, @NotNull @Valid HoldingRequest request) {
        return service.hold(id, request).changed();
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "cancelTeamMeeting",
            summary = "Cancel a meeting",
            description =
                    "Its items can be moved to a later one; until then only the host sees them."
                            + " Needs If-Match. Ställer in mötet; punkterna kan flyttas.")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled. Inställt.",
            content = @Content(schema = @Schema(implementation = TeamMeetingView.class)))
    public Response cancel(@PathParam("id") UUID id, @NotNull @Valid CancellationRequest request) {
        return service.cancel(id, request).changed();
    }

    @PUT
    @Path("/order")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Operation(
            operationId = "orderAgenda",
            summary = "Set the order of an agenda",
            description =
                    "Names each item once. Needs If-Match. Anger dagordningens ordning; varje punkt"
                            + " en gång.")
    @APIResponse(
            responseCode = "200",
            description = "Ordered. Ordnad.",
            content = @Content(schema = @Schema(implementation = TeamMeetingView.class)))
    public Response order(@PathParam("id") UUID id, @NotNull @Valid OrderRequest request) {
        TeamMeetingView view = service.order(id, request);
        return Answer.ok(view, view.version());
    }
}
