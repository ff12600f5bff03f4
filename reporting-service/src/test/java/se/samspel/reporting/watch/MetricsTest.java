package se.samspel.reporting.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.samspel.kit.http.LagGauges;
import se.samspel.kit.metrics.FactGauges;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Metrics;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class MetricsTest {

    private static final String ORDERED =
            """
            insert into export_job (id, version, caller, report, coverage, from_on, to_on, form,
                                    language, state, progress_percent, leased_until, attempts,
                                    recorded_at)
            values ('0198f0a0-0000-7000-8000-0000000000ff', 1, 'authority:2021005521', 'x', 'nation',
                    '2019-01-01', '2019-12-31', 'CSV', 'sv', 'RUNNING', 0, now() + interval '1 day',
                    1, now() - interval '40 minutes')
            """;

    @Inject FactGauges facts;
    @Inject LagGauges lags;

    @Test
    void filesThatAreNotMadeYetAreCountedWithTheirAge() {
        facts.measure();
        double open = Metrics.value("samspel_exports_open");
        Database.execute(ORDERED);
        try {
            facts.measure();
            assertThat(Metrics.value("samspel_exports_open")).isEqualTo(open + 1);
            assertThat(Metrics.value("samspel_exports_oldest_seconds")).isBetween(2400.0, 2500.0);
        } finally {
            Database.execute(
                    "delete from export_job where id = '0198f0a0-0000-7000-8000-0000000000ff'");
        }
    }

    @Test
    void whatIsExportedIsWhatIsListedAndTellsOfNobody() {
        AvestaEvents.intervention();
        given().get("/reporting/v1/api-info").then().statusCode(200);
        facts.measure();
        lags.measure();
        Metrics.areThoseListed();
        Metrics.tellOfNobody();
    }
}
