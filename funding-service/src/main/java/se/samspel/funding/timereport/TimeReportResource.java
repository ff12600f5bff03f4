package se.samspel.funding.timereport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;

@Path("/esf-time-reports/{reportId}")
@Tag(name = "ESF projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TimeReportResource {

    private final TimeReportService service;

    TimeReportResource(TimeReportService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getEsfTimeReport",
            summary = "Read a time report",
            description = "With all its versions, for the office alone. Med alla versioner.")
    @APIResponseSchema(TimeReportView.class)
    public Response read(@PathParam("reportId") UUID reportId) {
        TimeReportView view = service.read(reportId);
        return Answer.ok(view, view.version());
    }

    @POST
    @Path("/versions")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "correctEsfTimeReport",
            summary = "Correct a time report",
            description =
                    "By a new version, against If-Match; earlier ones stay. Rättas med en ny"
                            + " version; tidigare finns kvar.")
    @APIResponseSchema(value = TimeReportView.class, responseCode = "201")
    public Response correct(
            @PathParam("reportId") UUID reportId, @Valid @NotNull TimeCorrectionRequest request) {
        return service.correct(reportId, request).answer();
    }
}
