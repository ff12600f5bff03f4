package se.samspel.participant.esf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;

@Path("/")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ESF files", description = "Monthly participant files. Deltagarfiler till ESF.")
class EsfFileResource {

    private static final String EXAMPLE =
            """
            personalIdentityNumber,startMonth,endMonth,hours
            197310199265,2026-02,,38.5
            """;

    private final EsfFileService files;

    EsfFileResource(EsfFileService files) {
        this.files = files;
    }

    @POST
    @Path("interventions/{id}/esf-files")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a month's participant file",
            description =
                    "By the host, of a month that is over; never with a protected person. A new"
                            + " file takes the place of the month's earlier one, and all later months"
                            + " that were sent are due to be sent again. Skapar månadens deltagarfil"
                            + " till ESF.")
    @APIResponse(
            responseCode = "201",
            description = "Made. Skapad.",
            content = @Content(schema = @Schema(implementation = EsfFileView.class)))
    public Response make(@PathParam("id") UUID id, @NotNull @Valid EsfFileRequest request) {
        return files.make(id, request).response();
    }

    @GET
    @Path("interventions/{id}/esf-files")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List an intervention's participant files",
            description =
                    "For its host, newest month first, with those that a later file has replaced and"
                            + " those that are due to be sent again. För värden, senaste månaden"
                            + " först, med filer som ersatts eller ska sändas om.")
    public PageView<EsfFileView> list(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return files.list(id, page);
    }

    @GET
    @Path("esf-files/{id}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read a month's file in sum",
            description =
                    "As its content is now, and whether it has to be sent again. Så som innehållet"
                            + " är nu, och om filen ska sändas om.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content = @Content(schema = @Schema(implementation = EsfFileView.class)))
    public Response read(@PathParam("id") UUID id) {
        return files.read(id).answering(200).response();
    }

    @GET
    @Path("esf-files/{id}/content")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Produces("text/csv")
    @Operation(
            summary = "Fetch a month's file",
            description =
                    "CSV: identity number, start month, end month, hours. Hämtar filen med"
                            + " personnummer, startmånad, slutmånad och timmar.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200_000),
                            example = EXAMPLE))
    public Response content(@PathParam("id") UUID id) {
        return Response.ok(files.content(id), "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"esf-" + id + ".csv\"")
                .build();
    }
}
