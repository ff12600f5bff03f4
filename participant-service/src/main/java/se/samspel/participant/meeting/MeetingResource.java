package se.samspel.participant.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;

@Path("meetings")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings", description = "Follow-up meetings. Uppföljningsmöten.")
class MeetingResource {

    private final MeetingService meetings;
    private final MeetingReading reading;

    MeetingResource(MeetingService meetings, MeetingReading reading) {
        this.meetings = meetings;
        this.reading = reading;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List the meetings that the caller is invited to",
            description =
                    "Meetings of other hosts, the newest first, while an edge with CASE_STATUS"
                            + " stands today; for the invited unit where one is named. Möten som"
                            + " anroparen är inbjuden till, det nyaste först.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content = @Content(schema = @Schema(implementation = MeetingPage.class)))
    public PageView<MeetingView> inviting(
            @Parameter(
                            description =
                                    "Only invited: the caller's own are its enrolments'."
                                            + " Bara inbjudna.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"invited"},
                                            defaultValue = "invited"))
                    @QueryParam("direction")
                    @DefaultValue("invited")
                    @Pattern(regexp = "invited")
                    String direction,
            @BeanParam @Valid PageQuery page) {
        return reading.inviting(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read a meeting",
            description =
                    "The host all of it; an invited authority, while an edge with CASE_STATUS"
                            + " stands today, its dates, its state, who called it off and the new"
                            + " meeting. Läser ett möte.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting. Mötet.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response read(@PathParam("id") UUID id) {
        MeetingView view = reading.read(id);
        return Answer.ok(view, view.version());
    }

    @POST
    @Path("{id}/held")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record that a meeting was held",
            description =
                    "With the invited parties that came. Needs If-Match. Registrerar att mötet"
                            + " hölls och vilka som kom.")
    @APIResponse(
            responseCode = "200",
            description = "Held. Hållet.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response hold(@PathParam("id") UUID id, @NotNull @Valid HeldRequest request) {
        return meetings.hold(id, request).response();
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record who called a meeting off",
            description =
                    "It is due on both sides until it has a new date. Needs If-Match. Registrerar"
                            + " vem som ställde in mötet.")
    @APIResponse(
            responseCode = "200",
            description = "Called off. Inställt.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response cancel(@PathParam("id") UUID id, @NotNull @Valid CancellationRequest request) {
        return meetings.cancel(id, request).response();
    }

    @POST
    @Path("{id}/rebooking")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a meeting a new date",
            description =
                    "A new meeting with the same parties stands for it: rebookedAs. Needs If-Match."
                            + " Ger mötet ett nytt datum; det nya mötet står i rebookedAs.")
    @APIResponse(
            responseCode = "200",
            description = "Rebooked. Ombokat.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response rebook(@PathParam("id") UUID id, @NotNull @Valid RebookingRequest request) {
        return meetings.rebook(id, request).response();
    }

    /** For the API's description: a page's items. */
    @Schema(name = "MeetingPage")
    record MeetingPage(
            PageView.Meta _meta,
            PageView.Links _links,
            @Schema(maxItems = 100) List<MeetingView> items) {}
}
