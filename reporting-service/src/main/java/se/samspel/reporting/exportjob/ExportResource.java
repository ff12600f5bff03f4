package se.samspel.reporting.exportjob;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.reporting.rendering.ReportForm;
import se.samspel.reporting.rendering.ReportForms;
import se.samspel.reporting.rendering.domain.Writing;

@Path("/exports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Exports", description = "Reports as files. Rapporter som filer.")
class ExportResource {

    private final ExportService service;

    ExportResource(ExportService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "orderExport",
            summary = "Order a report as a file",
            description =
                    "Made in the background with the caller's rights, in the language of"
                            + " Accept-Language. At most 20 at once. Beställer en rapport som fil;"
                            + " den görs i bakgrunden med anroparens rättigheter.")
    @APIResponseSchema(value = ExportView.class, responseCode = "202")
    public Response order(@Valid @NotNull ExportRequest request, @Context HttpHeaders headers) {
        String language = Writing.of(headers.getAcceptableLanguages()).language();
        var kept = service.order(request, language);
        ExportView view = kept.view();
        String path = "/exports/" + view.id();
        return kept.replayedStatus() == null
                ? Answer.accepted(view, path, view.version())
                : Answer.replayed(kept.replayedStatus(), view, path, view.version());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getExport",
            summary = "How far a file has come",
            description = "The caller's own. Hur långt anroparens egen fil har kommit.")
    @APIResponseSchema(ExportView.class)
    public Response read(@PathParam("id") UUID id) {
        ExportView view = service.read(id);
        return Answer.ok(view, view.version());
    }

    @GET
    @Path("/{id}/file")
    @RolesAllowed(Scope.REPORT_READ)
    @Produces({ReportForm.TEXT_CSV, ReportForm.WORKBOOK, ReportForm.PRINT})
    @Operation(
            operationId = "getExportFile",
            summary = "Fetch a file that is done",
            description =
                    "For seven days; 404 before it is done and afterwards. Hämtar filen, i sju"
                            + " dagar.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content =
                    @Content(
                            mediaType = ReportForm.PRINT,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = "(a tagged PDF)"))
    public Response file(@PathParam("id") UUID id) {
        StoredFile file = service.file(id);
        return ReportForms.file(file.content(), file.form().type(), file.name())
                .header("Content-Language", file.language())
                .build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "cancelExport",
            summary = "Cancel an export, or remove its file",
            description = "Avbryter exporten eller tar bort filen.")
    @APIResponse(responseCode = "204", description = "Gone. Borta.")
    public Response remove(@PathParam("id") UUID id) {
        service.remove(id);
        return Response.noContent().build();
    }
}
