package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The packaged service makes every kind of file: its classes aren't loaded as in the tests. */
abstract class ReportFiles {

    private static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PERIOD = "from=2019-07-01&to=2020-06-30";

    private final LocalStack stack;

    ReportFiles(LocalStack stack) {
        this.stack = stack;
    }

    @Test
    void aReportIsReadAsCsvWorkbookAndPrint() throws IOException, InterruptedException {
        String intervention = new Canary(stack).intervention();
        String team = "/interventions/" + intervention + "/team-report?" + PERIOD;
        String defined = "/reports/exits?coverage=intervention:" + intervention + "&" + PERIOD;

        for (String report : new String[] {team, defined}) {
            assertThat(file(report, "text/csv").lines()).hasSizeGreaterThan(20);
            assertThat(file(report, SHEET)).startsWith("PK");
            assertThat(file(report, "application/pdf")).startsWith("%PDF-");
        }
    }

    @Test
    void aChartIsReadAsPicture() throws IOException, InterruptedException {
        String chart =
                "/reports/exits/charts/destination?coverage=intervention:"
                        + new Canary(stack).intervention()
                        + "&"
                        + PERIOD;

        assertThat(file(chart, "image/svg+xml")).startsWith("<svg");
        assertThat(file(chart, "image/png").substring(1)).startsWith("PNG");
    }

    @Test
    void theDocumentsAreMade() throws IOException, InterruptedException {
        String team =
                "/interventions/%s/team-report-document?%s"
                        .formatted(new Canary(stack).intervention(), PERIOD);

        assertThat(file(team, DOCUMENT)).startsWith("PK");
        assertThat(file("/associations/2220002139/annual-report?year=2019", DOCUMENT))
                .startsWith("PK");
    }

    private String file(String path, String form) throws IOException, InterruptedException {
        String url = stack.api(Service.REPORTING) + path;
        var answer = stack.get(url, stack.token("avesta-ame"), form);
        assertThat(answer.statusCode()).as(path + " as " + form).isEqualTo(200);
        return answer.body();
    }
}
