package se.samspel.reporting.exportjob;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/report-files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exports", description = "Reports as files. Rapporter som filer.")
class ReportFileResource {

    private final ExportService service;
    private final Pages pages;

    ReportFileResource(ExportService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "listReportFiles",
            summary = "The files that the caller's schedules have made",
            description =
                    "Those of the last seven days, the newest first; each that is DONE is fetched"
                            + " at /exports/{id}/file, one that is FAILED says why. Filerna som"
                            + " anroparens scheman har gjort, och varför någon inte gick att göra.")
    @APIResponseSchema(ReportFilePage.class)
    public PageView<ExportView> list(@BeanParam @Valid PageQuery query) {
        return pages.view(
                query,
                service.ofSchedules(query.fetch(), query.offset()),
                service::countOfSchedules);
    }
}
