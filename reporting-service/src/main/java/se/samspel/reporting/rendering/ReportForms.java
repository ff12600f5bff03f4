package se.samspel.reporting.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.reporting.rendering.domain.Chart;
import se.samspel.reporting.rendering.domain.ChartSvg;
import se.samspel.reporting.rendering.domain.SectionChart;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Report;

/** Answers with a report as a file, or with a chart of it as a picture. */
@ApplicationScoped
public class ReportForms {

    public static final String SVG = "image/svg+xml";
    public static final String PNG = "image/png";

    // A picture that is opened by itself runs nothing and fetches nothing.
    private static final String PICTURE_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private final PrintedReport print;

    ReportForms(PrintedReport print) {
        this.print = print;
    }

    /** The file that the caller accepts, in its language; 406 where it wants none of them. */
    public Response answer(Report report, HttpHeaders headers) {
        ReportForm form =
                ReportForm.wanted(headers.getAcceptableMediaTypes())
                        .orElseThrow(ReportForms::notAcceptable);
        Writing writing = Writing.of(headers.getAcceptableLanguages());
        return file(file(report, form, writing), form.type(), form.fileName(report))
                .header("Content-Language", writing.language())
                .build();
    }

    public byte[] file(Report report, ReportForm form, Writing writing) {
        return switch (form) {
            case CSV -> CsvFile.of(report, writing).getBytes(StandardCharsets.UTF_8);
            case XLSX -> Workbook.of(report, writing);
            case PDF -> print.of(report, writing);
        };
    }

    /** Any file of figures that its reader keeps: never cached on the way. */
    public static Response.ResponseBuilder file(byte[] content, String type, String name) {
        return Response.ok(content, type)
                .header("Cache-Control", "private, no-store")
                .header("Vary", "Accept, Accept-Language")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    /** 404 where the report has no such section, or one that can't be drawn. */
    public Response chart(Report report, String section, HttpHeaders headers) {
        Writing writing = Writing.of(headers.getAcceptableLanguages());
        Chart chart =
                report.sections().stream()
                        .filter(each -> each.key().equals(section))
                        .findFirst()
                        .flatMap(each -> SectionChart.of(each, writing))
                        .orElseThrow(Problem::notFound);
        boolean dots = wantsDots(headers.getAcceptableMediaTypes());
        return Response.ok(
                        dots ? ChartPictures.png(chart) : ChartSvg.of(chart),
                        dots ? PNG : SVG + ";charset=UTF-8")
                .header("Cache-Control", "private, no-store")
                .header("Vary", "Accept, Accept-Language")
                .header("Content-Language", writing.language())
                .header("Content-Security-Policy", PICTURE_POLICY)
                .build();
    }

    private static boolean wantsDots(List<MediaType> accepted) {
        Optional<MediaType> first =
                accepted.stream()
                        .filter(wish ->
                                MediaType.valueOf(SVG).isCompatible(wish)
                                        || MediaType.valueOf(PNG).isCompatible(wish))
                        .findFirst();
        return first.isPresent() && !MediaType.valueOf(SVG).isCompatible(first.get());
    }

    private static Problem notAcceptable() {
        return Problem.of(
                406,
                "not-acceptable",
                Text.of("Rapporten finns inte i den formen", "No such form of the report"));
    }
}
