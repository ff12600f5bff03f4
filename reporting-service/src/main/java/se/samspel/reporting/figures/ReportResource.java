package se.samspel.reporting.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.rendering.ReportForm;
import se.samspel.reporting.rendering.ReportForms;
import se.samspel.reporting.table.ReportView;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.PeriodQuery;

@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "What came out. Vad det blev av det.")
class ReportResource {

    private final ReportService service;
    private final ReportForms forms;

    ReportResource(ReportService service, ReportForms forms) {
        this.service = service;
        this.forms = forms;
    }

    @GET
    @Path("/{definition}")
    @RolesAllowed({Scope.REPORT_READ, Scope.ASSOCIATION_ADMIN})
    @Operation(
            operationId = "getReport",
            summary = "A report's figures",
            description =
                    "Exact for the host. Others read the latest edition under disclosure control,"
                            + " for whole years from 1 January or 1 July; where the facts have"
                            + " changed, a new edition is made. Exakt för värden. Andra läser den"
                            + " senaste utgåvan under röjandekontroll.")
    @Produces({
        MediaType.APPLICATION_JSON,
        ReportForm.TEXT_CSV,
        ReportForm.WORKBOOK,
        ReportForm.PRINT
    })
    @APIResponse(
            responseCode = "200",
            description = "The report. Rapporten.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReportView.class)),
                @Content(
                        mediaType = ReportForm.TEXT_CSV,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000),
                        examples =
                                @ExampleObject(
                                        name = "rows",
                                        value =
                                                "section,row,column,value,status,rowLabel,"
                                                        + "columnLabel\r\n")),
                @Content(
                        mediaType = ReportForm.WORKBOOK,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "workbook", value = "(a workbook)")),
                @Content(
                        mediaType = ReportForm.PRINT,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "print", value = "(a tagged PDF)"))
            })
    public Response read(
            @PathParam("definition") @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") String definition,
            @QueryParam("coverage")
                    @NotNull
                    @Pattern(regexp = "[a-z]{6,12}(:[0-9a-f-]{2,36})?")
                    @Parameter(
                            description =
                                    "intervention:<id>, association:<number>, county:<code> or"
                                            + " nation. Vems siffror.",
                            schema = @Schema(maxLength = 60),
                            example = "county:20")
                    String coverage,
            @Valid @BeanParam PeriodQuery query,
            @Context HttpHeaders headers) {
        Report report = service.report(definition, Coverage.parse(coverage), query.period());
        return ReportForm.wanted(headers.getAcceptableMediaTypes()).isPresent()
                ? forms.answer(report, headers)
                : Response.ok(ReportView.of(report), MediaType.APPLICATION_JSON_TYPE).build();
    }

    @GET
    @Path("/{definition}/charts/{section}")
    @RolesAllowed({Scope.REPORT_READ, Scope.ASSOCIATION_ADMIN})
    @Produces({ReportForms.SVG, ReportForms.PNG})
    @Operation(
            operationId = "getReportChart",
            summary = "One chart of a report",
            description =
                    "The figures of one section, for the same readers. 404 where it can't be drawn"
                            + " or is withheld. Ett diagram ur rapporten, för samma läsare.")
    @APIResponse(
            responseCode = "200",
            description = "The picture. Bilden.",
            content = {
                @Content(
                        mediaType = ReportForms.SVG,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 200_000),
                        examples = @ExampleObject(name = "svg", value = "<svg>…</svg>")),
                @Content(
                        mediaType = ReportForms.PNG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "png", value = "(1,280 dots wide)"))
            })
    public Response chart(
            @PathParam("definition") @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") String definition,
            @PathParam("section") @Parameter(schema = @Schema(maxLength = 60)) String section,
            @QueryParam("coverage")
                    @NotNull
                    @Pattern(regexp = "[a-z]{6,12}(:[0-9a-f-]{2,36})?")
                    @Parameter(
                            description = "As of the report. Som för rapporten.",
                            schema = @Schema(maxLength = 60),
                            example = "county:20")
                    String coverage,
            @Valid @BeanParam PeriodQuery query,
            @Context HttpHeaders headers) {
        Report report = service.report(definition, Coverage.parse(coverage), query.period());
        return forms.chart(report, section, headers);
    }
}
