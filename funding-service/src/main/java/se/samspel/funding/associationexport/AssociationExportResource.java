package se.samspel.funding.associationexport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;

@Path("/associations/{associationId}/export")
@Tag(
        name = "Whole associations",
        description = "Everything of an association out and in. Ett helt förbund ut och in.")
class AssociationExportResource {

    private static final int LONGEST = 1_000_000_000;

    private static final String EXAMPLE =
            """
            {"format":"samspel-association","version":1,"association":"2220002139",\
            "exportedAt":"2026-11-22T08:00:00Z","schemaVersion":"5f1c0d9a3b7e2468",\
            "tables":[{"name":"association","rows":1}]}
            {"table":"association","row":{"id":"2220002139","name":"Södra Dalarna",\
            "recorded_at":"2026-11-22T08:00:00+00:00","starts_on":"2015-01-01","version":1}}
            {"lines":2,"sha256":"..."}
            """;

    private final ExportService service;

    AssociationExportResource(ExportService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "exportAssociation",
            summary = "Export everything of the association",
            description =
                    "For its office: all that it sees, as at one moment. NDJSON has a header with"
                            + " counts, a line for each row with the database's column names, money"
                            + " in öre, in an order that can be loaded, and a checksum last; the"
                            + " operator can take it in again. The ZIP archive has a CSV file for"
                            + " each table; the workbook a sheet, with money in kronor and texts of"
                            + " 32,767 characters at most. In CSV an apostrophe goes before a text"
                            + " that a spreadsheet would take for a formula. Drafts of members'"
                            + " applications are theirs: they are not in it and don't come along."
                            + " Allt som kansliet ser av sitt förbund: NDJSON som kan läsas in"
                            + " igen, CSV-filer i ett ZIP-arkiv eller en arbetsbok. Medlemmarnas"
                            + " utkast till ansökningar är deras och följer inte med.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content = {
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST),
                        example = EXAMPLE),
                @Content(
                        mediaType = "application/zip",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        maxLength = LONGEST),
                        example = "(a ZIP archive of CSV files)"),
                @Content(
                        mediaType =
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        maxLength = LONGEST),
                        example = "(a workbook)")
            })
    public Response export(
            @PathParam("associationId") String associationId,
            @Parameter(description = "Goes before Accept. Går före Accept.")
                    @QueryParam("format")
                    @Pattern(regexp = "ndjson|csv|xlsx")
                    @Nullable String named,
            @Context HttpHeaders headers) {
        String id = AssociationId.inPath(associationId);
        ExportFormat format = ExportFormat.chosen(named, headers.getAcceptableMediaTypes());
        return Response.ok(service.export(id, format), format.mediaType())
                .header("Cache-Control", "private, no-store")
                .header("Vary", "Accept")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s.%s\"".formatted(id, format.extension()))
                .build();
    }
}
