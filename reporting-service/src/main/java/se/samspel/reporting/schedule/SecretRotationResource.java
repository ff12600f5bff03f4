package se.samspel.reporting.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
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

@Path("/report-schedules/{id}/secret-rotation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules", description = "Reports when a period has ended. Schemalagda rapporter.")
class SecretRotationResource {

    private final SecretRotation rotation;

    SecretRotationResource(SecretRotation rotation) {
        this.rotation = rotation;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "rotateReportScheduleSecret",
            summary = "Rotate the secret that notices are signed with",
            description =
                    "The new secret is in this answer alone; the old one signs too for 24 hours."
                            + " Needs If-Match. Den nya hemligheten finns bara i detta svar; den"
                            + " gamla signerar också i 24 timmar.")
    @APIResponseSchema(ScheduleView.class)
    public Response rotate(@PathParam("id") UUID id) {
        var rotated = rotation.rotate(id);
        ScheduleView view = rotated.view();
        return rotated.replayedStatus() == null
                ? Answer.ok(view, view.version())
                : Answer.replayed(
                        rotated.replayedStatus(), view, "/report-schedules/" + id, view.version());
    }
}
