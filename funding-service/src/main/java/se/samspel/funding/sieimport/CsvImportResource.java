package se.samspel.funding.sieimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.funding.sieimport.ActualsImportRepository.Shelf;
import se.samspel.funding.sieimport.domain.ImportKind;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/actuals-imports")
@Tag(name = "Imports of actual cost")
@Produces(MediaType.APPLICATION_JSON)
class CsvImportResource {

    private static final int LONGEST = 1_048_576;

    private static final String EXAMPLE =
            "interventionId,costCategory,asOf,actualSek\n"
                    + "0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01,PERSONAL,2026-06-30,997101.50\n";

    private final FileUploads uploads;
    private final ActualsImportService service;
    private final Pages pages;

    CsvImportResource(FileUploads uploads, ActualsImportService service, Pages pages) {
        this.uploads = uploads;
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Consumes("text/csv")
    @Operation(
            operationId = "uploadActualsFile",
            summary = "Preview a CSV file of actual cost",
            description =
                    "Columns interventionId, or interventionKey (id, object of the SIE mapping, or"
                            + " name), costCategory, asOf, actualSek; rows of one calendar year, at"
                            + " most 1 MiB. Nothing is recorded before it is committed."
                            + " Förhandsvisar en CSV-fil med utfall.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST),
                            example = EXAMPLE))
    @APIResponse(
            responseCode = "201",
            description = "Previewed. Förhandsvisad.",
            content = @Content(schema = @Schema(implementation = ActualsImportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same file came before. Samma fil har kommit förr.",
            content = @Content(schema = @Schema(implementation = ActualsImportView.class)))
    public Response upload(
            @PathParam("associationId") String associationId,
            @NotNull @Size(min = 1, max = LONGEST) byte[] content) {
        return uploads.lines(AssociationId.inPath(associationId), content).answer();
    }

    @POST
    @Path("/{importId}/commit")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "commitActualsImport",
            summary = "Record a previewed file as actual cost",
            description =
                    "Once, as it is shown in the version that If-Match names; per cost category the"
                            + " latest day counts. 409 when it is recorded already or has doubts"
                            + " that are not confirmed. Bokför filen som utfall, en gång.")
    @APIResponseSchema(ActualsImportView.class)
    public Response commit(
            @PathParam("associationId") String associationId,
            @PathParam("importId") UUID importId,
            @Valid @NotNull CommitRequest request) {
        return service.commit(shelf(associationId), importId, request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listActualsImports",
            summary = "List the association's CSV imports",
            description = "The newest first, for its office. Den senaste först, för kansliet.")
    public PageView<ActualsImportSummaryView> list(
            @PathParam("associationId") String associationId, @BeanParam @Valid PageQuery page) {
        Shelf shelf = shelf(associationId);
        return pages.view(page, service.list(shelf, page), () -> service.count(shelf));
    }

    @GET
    @Path("/{importId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getActualsImport",
            summary = "Read a file beside what is recorded now",
            description = "For the association's office. För förbundets kansli.")
    @APIResponseSchema(ActualsImportView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("importId") UUID importId) {
        ActualsImportView view = service.read(shelf(associationId), importId);
        return Answer.ok(view, view.version());
    }

    private static Shelf shelf(String associationId) {
        return new Shelf(AssociationId.inPath(associationId), ImportKind.CSV);
    }
}
