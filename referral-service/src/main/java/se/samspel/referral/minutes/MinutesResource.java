package se.samspel.referral.minutes;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PersonalData;

/** A meeting's minutes. */
@Path("/team-meetings/{id}/minutes")
@PersonalData
@Tag(name = "Joint teams")
class MinutesResource {

    private static final String PDF = "application/pdf";

    private final MinutesService service;

    MinutesResource(MinutesService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Produces(PDF)
    @Operation(
            operationId = "getTeamMinutes",
            summary = "Take out a meeting's minutes",
            description =
                    "Of a held meeting, as a tagged PDF in Swedish or English (Accept-Language), for"
                            + " the host and the authorities that take part on that day: each reads its"
                            + " own items alone, and what its edge opens of them. Protokoll som läsbar"
                            + " PDF; var och en får bara sina egna punkter.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes. Protokollet.",
            content =
                    @Content(
                            mediaType = PDF,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            format = "binary",
                                            maxLength = 50_000_000),
                            example = "%PDF-1.7"))
    public Response print(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        MinutesWords words = words(headers);
        return Response.ok(service.print(id, words), PDF)
                .header("Vary", "Accept-Language")
                .header("Content-Language", words.language())
                .header("Content-Disposition", "attachment; filename=\"minutes.pdf\"")
                .build();
    }

    /** Swedish unless English comes first. */
    private static MinutesWords words(HttpHeaders headers) {
        return headers.getAcceptableLanguages().getFirst().getLanguage().equals("en")
                ? MinutesWords.ENGLISH
                : MinutesWords.SWEDISH;
    }
}
