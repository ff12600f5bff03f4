package se.samspel.participant.rights;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PersonalData;

@Path("participants/{id}/extract")
@PersonalData
@Tag(name = "Rights", description = "What a person may ask for. Den enskildes rättigheter.")
class ExtractResource {

    static final String PDF = "application/pdf";

    private final ExtractService extracts;

    ExtractResource(ExtractService extracts) {
        this.extracts = extracts;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Produces({MediaType.APPLICATION_JSON, PDF})
    @Operation(
            summary = "Take out everything held of a person",
            description =
                    "For the person itself (GDPR article 15), as JSON or as a readable, tagged PDF"
                            + " in Swedish or English; any unit may answer, protected persons are"
                            + " answered by their handlers. Samspel-Purpose must be"
                            + " SUBJECT_REQUEST (422 else). Registerutdrag: allt myndigheten har"
                            + " om personen, som JSON eller läsbar PDF.")
    @APIResponse(
            responseCode = "200",
            description = "The extract. Utdraget.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ExtractView.class)),
                @Content(
                        mediaType = PDF,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        maxLength = 50_000_000),
                        examples = @ExampleObject(name = "document", value = "%PDF-1.7 …"))
            })
    public Response read(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        if (!wantsPdf(headers)) {
            return Response.ok(extracts.read(id), MediaType.APPLICATION_JSON)
                    .header("Vary", "Accept")
                    .build();
        }
        Words words = Words.of(headers.getAcceptableLanguages());
        return Response.ok(extracts.print(id, words), PDF)
                .header("Vary", "Accept, Accept-Language")
                .header("Content-Language", words.language())
                .header("Content-Disposition", "attachment; filename=\"extract.pdf\"")
                .build();
    }

    private static boolean wantsPdf(HttpHeaders headers) {
        MediaType pdf = MediaType.valueOf(PDF);
        return headers.getAcceptableMediaTypes().stream()
                .filter(wish ->
                        wish.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                                || wish.isCompatible(pdf))
                .findFirst()
                .map(wish -> !wish.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .orElse(false);
    }
}
