package se.samspel.reporting.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.webhook.TargetGuard;
import se.samspel.reporting.rendering.domain.Writing;

// A schedule orders what its caller may read anyway: reading is the scope, as for an export.
@Path("/report-schedules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules", description = "Reports when a period has ended. Schemalagda rapporter.")
class ScheduleResource {

    private final ScheduleService service;
    private final TargetGuard guard;

    ScheduleResource(ScheduleService service, TargetGuard guard) {
        this.service = service;
        this.guard = guard;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "listReportSchedules",
            summary = "The caller's schedules",
            description = "Anroparens egna scheman.")
    @APIResponseSchema(ScheduleView.All.class)
    public ScheduleView.All all() {
        return new ScheduleView.All(service.all());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getReportSchedule",
            summary = "One of the caller's schedules",
            description = "Ett av anroparens egna scheman.")
    @APIResponseSchema(ScheduleView.class)
    public Response read(@PathParam("id") UUID id) {
        ScheduleView view = service.read(id);
        return Answer.ok(view, view.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "putReportSchedule",
            summary = "Make or change a schedule",
            description =
                    "Under an id of the caller's own making: If-None-Match: * the first time, then"
                            + " If-Match. The report is made when due, with the rights that the owner"
                            + " has then. A new address gets a new secret, shown once. Skapar eller"
                            + " ändrar ett schema; en ny adress får en ny hemlighet, som visas en"
                            + " gång.")
    @APIResponseSchema(ScheduleView.class)
    public Response keep(
            @PathParam("id") UUID id,
            @Valid @NotNull ScheduleRequest request,
            @Context HttpHeaders headers) {
        if (request.url() != null) {
            // Waits for DNS: never in a transaction.
            guard.reach(request.url());
        }
        String language = Writing.of(headers.getAcceptableLanguages()).language();
        var kept = service.keep(id, request, language);
        ScheduleView view = kept.view();
        return kept.created()
                ? Answer.created(view, "/report-schedules/" + id, view.version())
                : Answer.ok(view, view.version());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "deleteReportSchedule",
            summary = "End a schedule",
            description =
                    "Files that it has made stay until their days are over. Avslutar schemat.")
    @APIResponse(responseCode = "204", description = "Gone. Borta.")
    public Response remove(@PathParam("id") UUID id) {
        service.remove(id);
        return Response.noContent().build();
    }
}
