package se.samspel.participant.plan;

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

@Path("activities")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Plans and activities. Planer och aktiviteter.")
class ActivityResource {

    private final ActivityService activities;
    private final ActivityReading reading;

    ActivityResource(ActivityService activities, ActivityReading reading) {
        this.activities = activities;
        this.reading = reading;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List the activities that the caller is responsible for",
            description =
                    "Activities of other hosts, the newest first, while an edge with PLAN stands"
                            + " today; for the responsible unit where one is named. Aktiviteter som"
                            + " anroparen ansvarar för, den nyaste först.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content = @Content(schema = @Schema(implementation = ActivityPage.class)))
    public PageView<ActivityView> ofResponsible(
            @Parameter(
                            description = "Only me: a host's own are its enrolments'. Bara me.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"me"},
                                            defaultValue = "me"))
                    @QueryParam("responsible")
                    @DefaultValue("me")
                    @Pattern(regexp = "me")
                    String responsible,
            @BeanParam @Valid PageQuery page) {
        return reading.ofResponsible(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read an activity",
            description =
                    "The host all of it; another responsible authority, while an edge with PLAN"
                            + " stands today, what it is, when it is due and its outcome. Läser en"
                            + " aktivitet.")
    @APIResponse(
            responseCode = "200",
            description = "The activity. Aktiviteten.",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response read(@PathParam("id") UUID id) {
        ActivityView view = reading.read(id);
        return Answer.ok(view, view.version());
    }

    @POST
    @Path("{id}/outcome")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record what became of an activity",
            description = "Once. Needs If-Match. Registrerar utfallet av en aktivitet.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded. Registrerat.",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response answer(
            @PathParam("id") UUID id, @NotNull @Valid ActivityOutcomeRequest request) {
        return activities.answer(id, request).response();
    }

    @POST
    @Path("{id}/postponement")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Put an activity off",
            description = "To a later day. Needs If-Match. Skjuter upp en aktivitet.")
    @APIResponse(
            responseCode = "200",
            description = "Put off. Uppskjuten.",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response postpone(
            @PathParam("id") UUID id, @NotNull @Valid PostponementRequest request) {
        return activities.postpone(id, request).response();
    }

    /** For the API's description: a page's items. */
    @Schema(name = "ActivityPage")
    record ActivityPage(
            PageView.Meta _meta,
            PageView.Links _links,
            @Schema(maxItems = 100) List<ActivityView> items) {}
}
