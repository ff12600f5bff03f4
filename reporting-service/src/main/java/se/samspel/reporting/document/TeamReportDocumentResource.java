package se.samspel.reporting.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.reporting.rendering.ReportForms;
import se.samspel.reporting.rendering.WordFile;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.teamreport.PeriodQuery;
import se.samspel.reporting.teamreport.domain.Period;

@Path("/interventions/{interventionId}/team-report-document")
@Tag(name = "Documents", description = "Reports to write on. Rapporter att skriva vidare på.")
class TeamReportDocumentResource {

    private final DocumentService service;

    TeamReportDocumentResource(DocumentService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Produces(WordFile.TYPE)
    @Operation(
            operationId = "getTeamReportDocument",
            summary = "The team report to write on",
            description =
                    "A Word document with the nine headings, the tables and charts, and the host's"
                            + " texts with their references resolved: figures as the reader may have"
                            + " them. Others than the host read the texts that are shared. Teamrapporten"
                            + " som Word-dokument med sina nio rubriker.")
    @APIResponse(
            responseCode = "200",
            description = "The document. Dokumentet.",
            content =
                    @Content(
                            mediaType = WordFile.TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = "(a Word document)"))
    public Response read(
            @PathParam("interventionId") UUID interventionId,
            @Valid @BeanParam PeriodQuery query,
            @Context HttpHeaders headers) {
        Writing writing = Writing.of(headers.getAcceptableLanguages());
        Period period = query.period();
        byte[] document = service.teamReport(interventionId, period, writing);
        String name = WordFile.name("team-report", period.from(), period.to());
        return ReportForms.file(document, WordFile.TYPE, name)
                .header("Content-Language", writing.language())
                .build();
    }
}
