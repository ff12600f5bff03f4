package se.samspel.participant.workbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import se.samspel.participant.bulk.domain.ImportFormat;

@Path("interventions/{id}/workbook")
@PersonalData
@Tag(name = "Imports", description = "Whole files. Inläsning av filer.")
class WorkbookResource {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WorkbookService workbooks;

    WorkbookResource(WorkbookService workbooks) {
        this.workbooks = workbooks;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Produces(XLSX)
    @Operation(
            summary = "Fetch a team's workbook",
            description =
                    "For a team without a system: its open enrolments and due situations, to be"
                            + " filled in and sent back as POST /imports?kind=WORKBOOK. No identity"
                            + " numbers and no protected persons. Hämtar teamets förifyllda arbetsbok.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook. Arbetsboken.",
            content =
                    @Content(
                            mediaType = XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = "(an XLSX workbook)"))
    public Response read(@PathParam("id") UUID id) {
        return Response.ok(workbooks.write(id), ImportFormat.XLSX.mediaType())
                .header("Content-Disposition", "attachment; filename=\"team-" + id + ".xlsx\"")
                .build();
    }
}
