package se.samspel.reporting.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import se.samspel.reporting.page.Words;
import se.samspel.reporting.teamreport.PeriodQuery;

@Path("/interventions/{interventionId}/team-report")
@Tag(name = "Reports", description = "What came out. Vad det blev av det.")
class TeamReportResource {

    static final String TEXT_CSV = "text/csv";

    // The page is one file with its styles inside and nothing that runs.
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final PublishingService service;

    TeamReportResource(PublishingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, TEXT_CSV})
    @Operation(
            operationId = "getTeamReport",
            summary = "Who came, who stayed, who left and where to",
            description =
                    "Exact for the host. The office and the members' authorities get twelve months"
                            + " from 1 January or 1 July after disclosure control: what is withheld is"
                            + " null and listed. As JSON, as a page to print (Swedish or English) or"
                            + " as CSV. Exakt för värden. Kansliet och medlemmarnas myndigheter får"
                            + " tolv månader från 1 januari eller 1 juli efter röjandekontroll: det"
                            + " som inte lämnas ut är null och uppräknat.")
    @APIResponse(
            responseCode = "200",
            description = "The report. Rapporten.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TeamReportView.class)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 150_000),
                        examples =
                                @ExampleObject(
                                        name = "page",
                                        value = "<!DOCTYPE html><html lang=\"sv\">…</html>")),
                @Content(
                        mediaType = TEXT_CSV,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 100_000),
                        examples =
                                @ExampleObject(
                                        name = "rows",
                                        value =
                                                "table,key,column,value\r\n"
                                                        + "stockAndFlow,exits,,36\r\n"))
            })
    public Response read(
            @PathParam("interventionId") UUID interventionId,
            @Valid @BeanParam PeriodQuery query,
            @Context HttpHeaders headers) {
        Representation form = Representation.of(headers.getAcceptableMediaTypes());
        Words words = Words.of(headers.getAcceptableLanguages());
        Object report =
                switch (form) {
                    case JSON -> service.json(interventionId, query.period());
                    case HTML -> service.page(interventionId, query.period(), words);
                    case CSV -> service.csv(interventionId, query.period());
                };
        var answer =
                Response.ok(report, form.type())
                        .header("Cache-Control", "private, no-store")
                        .header("Vary", "Accept, Accept-Language");
        return switch (form) {
            case JSON -> answer.build();
            case HTML ->
                    answer.header("Content-Security-Policy", PAGE_POLICY)
                            .header("Content-Language", words.language())
                            .build();
            case CSV ->
                    answer.header("Content-Disposition", "attachment; filename=\"team-report.csv\"")
                            .build();
        };
    }
}
