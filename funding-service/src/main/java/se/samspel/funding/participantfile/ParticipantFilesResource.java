package se.samspel.funding.participantfile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/esf-projects/{projectId}/participant-files")
@Tag(name = "ESF participant files", description = "When they were sent. Deltagarrapporter.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ParticipantFilesResource {

    private static final String MONTH = "20\\d{2}-(0[1-9]|1[0-2])";

    private final ParticipantFileService service;
    private final DueFiles due;
    private final Pages pages;

    ParticipantFilesResource(ParticipantFileService service, DueFiles due, Pages pages) {
        this.service = service;
        this.due = due;
        this.pages = pages;
    }

    @PUT
    @Path("/{month}")
    @RolesAllowed({Scope.FUNDING_WRITE, Scope.FUNDING_APPLY})
    @Operation(
            operationId = "recordEsfParticipantFile",
            summary = "Record that a month's participant file was sent",
            description =
                    "By a host of a subproject or the office. The first PUT sends If-None-Match: *;"
                            + " with If-Match the month is sent again, and all later months that were"
                            + " sent are due again. Anges av en huvudman eller kansliet; skickas en"
                            + " månad om ska alla senare månader skickas om.")
    @APIResponse(
            responseCode = "201",
            description = "Sent for the first time. Skickad första gången.",
            content = @Content(schema = @Schema(implementation = ParticipantFileView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Sent again. Skickad igen.",
            content = @Content(schema = @Schema(implementation = ParticipantFileView.class)))
    public Response send(
            @PathParam("projectId") UUID projectId,
            @PathParam("month") @Pattern(regexp = MONTH) String month,
            @Valid @NotNull ParticipantFileRequest request) {
        return service.send(projectId, YearMonth.parse(month), request).answer();
    }

    @GET
    @Path("/{month}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getEsfParticipantFile",
            summary = "Read when a month's participant file was sent",
            description = "404 while none was sent. 404 innan någon är skickad.")
    @APIResponseSchema(ParticipantFileView.class)
    public Response read(
            @PathParam("projectId") UUID projectId,
            @PathParam("month") @Pattern(regexp = MONTH) String month) {
        ParticipantFileView view = service.read(projectId, YearMonth.parse(month));
        return Answer.ok(view, view.version());
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listEsfParticipantFiles",
            summary = "List a project's months and their participant files",
            description =
                    "Every month that is over, sent or not. Varje månad som är slut, skickad eller"
                            + " inte.")
    public PageView<ParticipantFileView> list(
            @PathParam("projectId") UUID projectId, @BeanParam @Valid PageQuery page) {
        List<ParticipantFileView> all = due.ofProject(projectId);
        List<ParticipantFileView> rows =
                all.stream().skip(page.offset()).limit(page.fetch()).toList();
        return pages.view(page, rows, all::size);
    }
}
