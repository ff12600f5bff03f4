package se.samspel.funding.associationimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;

@Path("/association-imports")
@Tag(name = "Whole associations")
@Produces(MediaType.APPLICATION_JSON)
class AssociationImportResource {

    // As the service takes bodies on this path.
    private static final int LONGEST = 536_870_912;

    private static final String EXAMPLE =
            "{\"format\":\"samspel-association\",\"version\":1,\"association\":\"2220002139\",...}\n";

    private final ImportUploads uploads;

    AssociationImportResource(ImportUploads uploads) {
        this.uploads = uploads;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.ASSOCIATION_ADMIN)
    @Consumes("application/x-ndjson")
    @Operation(
            operationId = "importAssociation",
            summary = "Take in a whole association",
            description =
                    "By the operator, from the NDJSON that its office exported, at most 512 MiB,"
                            + " where the association is not registered (409 otherwise). The file is"
                            + " gone through whole before anything is written: 422 says the line."
                            + " All or nothing; ids, numbers, versions and times are kept, and it is"
                            + " taken in only if it would leave as it came. Operatören läser in ett"
                            + " helt förbund ur kansliets NDJSON-export: allt eller inget.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST),
                            example = EXAMPLE))
    @APIResponseSchema(value = AssociationImportView.class, responseCode = "201")
    public Response take(InputStream body) {
        return uploads.take(body).answer();
    }
}
