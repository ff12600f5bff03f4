package se.samspel.participant.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;

@Path("enrolments/{id}/attendance")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance", description = "Attendance by week, the host's own. Närvaro per vecka.")
class AttendanceResource {

    private final AttendanceService attendance;

    AttendanceResource(AttendanceService attendance) {
        this.attendance = attendance;
    }

    @PUT
    @Path("{week}")
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a week's attendance",
            description =
                    "Of a week with a day in the enrolment that has begun. The first PUT sends"
                            + " If-None-Match: *, later ones If-Match. Registrerar närvaron en"
                            + " vecka.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded for the first time. Registrerad första gången.",
            content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced. Ersatt.",
            content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    public Response record(
            @PathParam("id") UUID id,
            @Parameter(description = "ISO week. ISO-vecka.", example = "2020-W05")
                    @PathParam("week")
                    String week,
            @NotNull @Valid AttendanceRequest request) {
        return attendance.record(id, week, request).response();
    }

    @GET
    @Path("{week}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read a week's attendance",
            description = "For the host alone. Bara för värden.")
    @APIResponse(
            responseCode = "200",
            description = "The week. Veckan.",
            content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    public Response read(
            @PathParam("id") UUID id,
            @Parameter(description = "ISO week. ISO-vecka.", example = "2020-W05")
                    @PathParam("week")
                    String week) {
        return attendance.read(id, week).response();
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List an enrolment's attendance",
            description =
                    "Week by week, newest first, for the host alone. Vecka för vecka, nyast"
                            + " först, bara för värden.")
    public PageView<AttendanceView> list(
            @PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return attendance.list(id, page);
    }
}
