package se.samspel.participant.meeting;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;

@Path("enrolments/{id}/meetings")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings", description = "Follow-up meetings. Uppföljningsmöten.")
class EnrolmentMeetingResource {

    private final MeetingService meetings;
    private final MeetingReading reading;

    EnrolmentMeetingResource(MeetingService meetings, MeetingReading reading) {
        this.meetings = meetings;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Plan a meeting",
            description =
                    "By the host. Referrer and income authority are those of the enrolment; they"
                            + " see the meeting while an edge with CASE_STATUS stands. Planerar ett"
                            + " möte; remittenten och den försörjande myndigheten ser det enligt"
                            + " eftergiften.")
    @APIResponse(
            responseCode = "201",
            description = "Planned. Planerat.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response plan(@PathParam("id") UUID id, @NotNull @Valid MeetingRequest request) {
        return meetings.plan(id, request).response();
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List an enrolment's meetings",
            description = "For the host, in the order of their days. Mötena, i datumordning.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content =
                    @Content(schema = @Schema(implementation = MeetingResource.MeetingPage.class)))
    public PageView<MeetingView> ofEnrolment(
            @PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return reading.ofEnrolment(id, page);
    }
}
