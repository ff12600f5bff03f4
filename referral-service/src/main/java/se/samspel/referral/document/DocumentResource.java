package se.samspel.referral.document;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PersonalData;

/** Prints a referral. */
@Path("/referrals/{id}/document")
@PersonalData
@Tag(name = "Referrals")
class DocumentResource {

    private static final String PDF = "application/pdf";

    private final DocumentService documents;
    private final ReferralDocument document;

    DocumentResource(DocumentService documents, ReferralDocument document) {
        this.documents = documents;
        this.document = document;
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Produces(PDF)
    @Operation(
            operationId = "printReferral",
            summary = "Print a referral",
            description =
                    "A tagged PDF in Swedish or English by Accept-Language of what a read of the"
                            + " referral gives the same caller, with a list of the attachments that it"
                            + " may see and, for the host, the history. Remissen som PDF: det som"
                            + " anroparen får läsa, med bilagornas titlar och för huvudmannen"
                            + " händelserna.")
    @APIResponse(
            responseCode = "200",
            description = "The document. Dokumentet.",
            content =
                    @Content(
                            mediaType = PDF,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            format = "binary",
                                            maxLength = 10_000_000),
                            examples = @ExampleObject(name = "document", value = "%PDF-1.7 …")))
    public Response print(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Words words = Words.of(headers.getAcceptableLanguages());
        byte[] printed = document.print(documents.gather(id), words);
        return Response.ok(printed, PDF)
                .header(HttpHeaders.VARY, "Accept-Language")
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"referral.pdf\"")
                .build();
    }
}
