package se.samspel.participant.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PersonalData;

@Path("exports")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exports", description = "Everything an authority controls. Fullständig export.")
class ExportResource {

    private final ExportService exports;

    ExportResource(ExportService exports) {
        this.exports = exports;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Operation(
            summary = "Order a full export",
            description =
                    "Everything that the calling authority controls, of all its units and with"
                            + " protected persons: 403 for who is not a named handler of those, where"
                            + " handlers are named. Written in the background. Beställer allt som"
                            + " myndigheten ansvarar för.")
    @APIResponse(
            responseCode = "202",
            description = "Ordered. Beställd.",
            content = @Content(schema = @Schema(implementation = ExportView.class)))
    public Response order() {
        return exports.order().response();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read how far an export has come",
            description = "And until when it can be fetched. Hur långt exporten har kommit.")
    @APIResponse(
            responseCode = "200",
            description = "The export. Exporten.",
            content = @Content(schema = @Schema(implementation = ExportView.class)))
    public Response read(@PathParam("id") UUID id) {
        return exports.read(id).answering(200).response();
    }

    @GET
    @Path("{id}/content")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Produces("application/zip")
    @Operation(
            summary = "Fetch an export",
            description =
                    "A zip archive: a file of JSON lines for each class of records, and a manifest"
                            + " with counts and checksums. Identity numbers and texts are in clear. For"
                            + " 24 hours, then 404. Hämtar arkivet.")
    @APIResponse(
            responseCode = "200",
            description = "The archive. Arkivet.",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = "(a zip archive with manifest.json)"))
    public Response content(@PathParam("id") UUID id) {
        ExportParts.Place place = exports.fetch(id);
        return Response.ok((StreamingOutput) out -> write(place, out), "application/zip")
                .header("Content-Disposition", "attachment; filename=\"export-" + id + ".zip\"")
                .build();
    }

    private void write(ExportParts.Place place, OutputStream out) throws IOException {
        int number = 0;
        for (byte[] part = exports.part(place, number);
                part != null;
                part = exports.part(place, ++number)) {
            out.write(part);
        }
    }
}
