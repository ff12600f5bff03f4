package se.samspel.participant.plan;

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

@Path("enrolments/{id}/activities")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Plans and activities. Planer och aktiviteter.")
class EnrolmentActivityResource {

    private final ActivityService activities;
    private final ActivityReading reading;

    EnrolmentActivityResource(ActivityService activities, ActivityReading reading) {
        this.activities = activities;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add an activity",
            description =
                    "By the host. Another authority that is responsible sees the activity while an"
                            + " edge with PLAN stands. Lägger till en aktivitet; en annan ansvarig"
                            + " myndighet ser den enligt eftergiften.")
    @APIResponse(
            responseCode = "201",
            description = "Added. Tillagd.",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response add(@PathParam("id") UUID id, @NotNull @Valid ActivityRequest request) {
        return activities.add(id, request).response();
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List an enrolment's activities",
            description = "For the host, the earliest due first. Aktiviteterna, tidigast först.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content =
                    @Content(
                            schema = @Schema(implementation = ActivityResource.ActivityPage.class)))
    public PageView<ActivityView> ofEnrolment(
            @PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return reading.ofEnrolment(id, page);
    }
}
