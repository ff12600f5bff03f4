package se.samspel.funding.sieexport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;

@Path("/associations/{associationId}/sie-exports")
@Tag(
        name = "Reconciliation",
        description = "The ledger beside the books. Avstämning mot ekonomisystemet.")
class SieExportResource {

    // As the import takes it back.
    private static final int LONGEST = 52_428_800;

    private final SieExportService service;

    SieExportResource(SieExportService service) {
        this.service = service;
    }

    @GET
    @Path("/{year}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "exportSieFile",
            summary = "Export the ledger's vouchers as SIE 4I",
            description =
                    "Those of series SP, for the office: CP437 (PC8), each text beginning with our"
                            + " reference SP-number, by which they are known again in the books;"
                            + " projects are dimension 6, as sie-mapping names them, and cost centres"
                            + " dimension 1. At most 100,000 lines. Verifikationer i serie SP som"
                            + " SIE 4I, för inläsning i ekonomisystemet.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            format = "binary",
                                            maxLength = LONGEST),
                            examples =
                                    @ExampleObject(
                                            name = "file",
                                            value = "#FLAGGA 0\r\n#KSUMMA\r\n...")))
    public Response export(
            @PathParam("associationId") String associationId,
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @BeanParam @Valid ExportQuery query) {
        ExportQuery.Months months = query.months(year);
        byte[] file = service.export(AssociationId.inPath(associationId), months).bytes();
        return Response.ok(file, MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + months.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
