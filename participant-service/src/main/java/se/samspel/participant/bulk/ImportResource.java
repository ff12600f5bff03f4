package se.samspel.participant.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;
import se.samspel.participant.bulk.domain.ImportKind;
import se.samspel.participant.bulk.domain.RowOutcome;

@Path("imports")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Whole files. Inläsning av filer.")
class ImportResource {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String EXAMPLE =
            """
            personalIdentityNumber,municipalityCode,protection
            197310199265,2084,NONE
            """;

    private final ImportService imports;

    ImportResource(ImportService imports) {
        this.imports = imports;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes({"text/csv", "application/x-ndjson", "application/zip", XLSX})
    @Operation(
            summary = "Upload a file",
            description =
                    "Takes a file of participants, enrolments, situations or attendance, a team's"
                            + " workbook or a full export; its rows are loaded in the background as single"
                            + " calls would load them, for the acting user, unit and purpose of"
                            + " this call. A dry run tries each row against the records and keeps"
                            + " nothing but the report. At most 8 MiB, a workbook 1 MiB. Läser in"
                            + " en fil i bakgrunden, rad för rad.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING, maxLength = 8_388_608),
                        example = EXAMPLE),
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = SchemaType.STRING, maxLength = 8_388_608),
                        example =
                                "{\"personalIdentityNumber\":\"197310199265\","
                                        + "\"protection\":\"NONE\"}"),
                @Content(
                        mediaType = XLSX,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        maxLength = 8_388_608),
                        example = "(the workbook as it was fetched, filled in)"),
                @Content(
                        mediaType = "application/zip",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        maxLength = 8_388_608),
                        example = "(the archive as it was fetched)")
            })
    @APIResponse(
            responseCode = "202",
            description = "Taken in. Mottagen.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response upload(
            @QueryParam("kind") @NotNull ImportKind kind,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Context HttpHeaders headers,
            @NotNull @Size(min = 1, max = 8_388_608) byte[] content) {
        MediaType given = headers.getMediaType();
        return imports.upload(kind, dryRun, given.getType() + "/" + given.getSubtype(), content)
                .response();
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List the imports",
            description =
                    "What the acting unit has uploaded in the last 30 days, newest first. Det som"
                            + " enheten har läst in de senaste 30 dagarna, nyast först.")
    public PageView<ImportView> list(@BeanParam @Valid PageQuery page) {
        return imports.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read how far an import has come",
            description =
                    "Counts of its rows by outcome, for the unit that uploaded it. Hur långt"
                            + " inläsningen har kommit, för den enhet som läste in.")
    @APIResponse(
            responseCode = "200",
            description = "The import. Inläsningen.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response read(@PathParam("id") UUID id) {
        return imports.read(id).answering(200).response();
    }

    @GET
    @Path("{id}/rows")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List what became of the rows",
            description =
                    "In the file's order, for the unit that uploaded it, kept for 30 days; what"
                            + " stood in a row is never repeated. Vad som blev av varje rad, för"
                            + " den enhet som läste in.")
    public PageView<ImportRowView> rows(
            @PathParam("id") UUID id,
            @QueryParam("outcome") @Nullable RowOutcome outcome,
            @BeanParam @Valid PageQuery page) {
        return imports.rows(id, outcome, page);
    }
}
