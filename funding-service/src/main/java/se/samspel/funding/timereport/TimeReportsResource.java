package se.samspel.funding.timereport;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/esf-projects/{projectId}/time-reports")
@Tag(name = "ESF projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TimeReportsResource {

    private final TimeReportService service;
    private final Pages pages;

    TimeReportsResource(TimeReportService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "reportEsfTime",
            summary = "Report somebody's hours of a month",
            description =
                    "For the office alone; staff are opaque ids. Hours above the year's cap are"
                            + " kept and not eligible. Timmar över årets tak behålls men är inte"
                            + " stödberättigande.")
    @APIResponseSchema(value = TimeReportView.class, responseCode = "201")
    public Response report(
            @PathParam("projectId") UUID projectId, @Valid @NotNull TimeReportRequest request) {
        return service.report(projectId, request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listEsfTimeReports",
            summary = "List a project's time reports",
            description =
                    "By month, for the office alone. Projektets tidrapporter efter månad, endast"
                            + " för kansliet.")
    public PageView<TimeReportView> list(
            @PathParam("projectId") UUID projectId, @BeanParam @Valid PageQuery page) {
        return pages.view(page, service.list(projectId, page), () -> service.count(projectId));
    }
}
