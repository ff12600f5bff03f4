package se.samspel.reporting.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.reporting.rendering.ReportForms;
import se.samspel.reporting.rendering.WordFile;
import se.samspel.reporting.rendering.domain.Writing;

@Path("/associations/{associationId}/annual-report")
@Tag(name = "Documents", description = "Reports to write on. Rapporter att skriva vidare på.")
class AnnualReportResource {

    private final DocumentService service;

    AnnualReportResource(DocumentService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Produces(WordFile.TYPE)
    @Operation(
            operationId = "getAnnualReportDocument",
            summary = "The annual report to write on",
            description =
                    "A Word document for the office and the members' authorities: board,"
                            + " interventions, results and economy, filled in as far as figures go,"
                            + " with room for the board's words. Årsredovisningen som"
                            + " Word-dokument, ifylld så långt siffrorna räcker.")
    @APIResponse(
            responseCode = "200",
            description = "The document. Dokumentet.",
            content =
                    @Content(
                            mediaType = WordFile.TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = "(a Word document)"))
    public Response read(
            @PathParam("associationId") @Parameter(schema = @Schema(maxLength = 10))
                    String associationId,
            @QueryParam("year")
                    @NotNull
                    @Pattern(regexp = "(19|20|21)\\d{2}")
                    @Parameter(
                            description = "The calendar year. Kalenderåret.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1900",
                                            maximum = "2199"),
                            example = "2020")
                    String year,
            @Context HttpHeaders headers) {
        Writing writing = Writing.of(headers.getAcceptableLanguages());
        byte[] document = service.annualReport(associationId, Integer.parseInt(year), writing);
        return ReportForms.file(document, WordFile.TYPE, WordFile.name("annual-report", year))
                .header("Content-Language", writing.language())
                .build();
    }
}
