package se.samspel.referral.teammeeting;

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
import java.util.List;
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

/** The meetings of one joint team. */
@Path("/interventions/{id}/team-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Joint teams")
class PlanningResource {

    private final MeetingService service;
    private final MeetingReading reading;

    PlanningResource(MeetingService service, MeetingReading reading) {
        this.service = service;
        this.reading = reading;
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "listTeamMeetings",
            summary = "List a joint team's meetings",
            description =
                    "The latest first, without agendas; a team authority sees those of the days on"
                            + " which it takes part. Teamets möten utan dagordning, det senaste"
                            + " först; en myndighet ser dem från den tid den ingår.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content = @Content(schema = @Schema(implementation = MeetingPage.class)))
    public PageView<MeetingEntry> list(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return reading.list(id, page);
    }

    @POST
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "planTeamMeeting",
            summary = "Plan a joint team's meeting",
            description =
                    "The host plans; the team's authorities of that day are told. Huvudmannen"
                            + " planerar ett möte; de myndigheter som ingår den dagen får veta det.")
    @APIResponse(
            responseCode = "201",
            description = "Planned. Planerat.",
            content = @Content(schema = @Schema(implementation = TeamMeetingView.class)))
    public Response plan(@PathParam("id") UUID id, @NotNull @Valid MeetingRequest request) {
        return service.plan(id, request).created();
    }

    /** For the API's description: a page's items. */
    @Schema(name = "TeamMeetingPage")
    record MeetingPage(
            PageView.Meta _meta,
            PageView.Links _links,
            @Schema(maxItems = 100) List<MeetingEntry> items) {}
}
