package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.samspel.kit.http.LagGauges;
import se.samspel.kit.metrics.FactGauges;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Metrics;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class MetricsTest {

    private static final String WAIVERS = "samspel_waivers_withdrawn_total";
    private static final String EDGES = "samspel_waiver_edges_withdrawn_total";

    @Inject FactGauges facts;
    @Inject LagGauges lags;

    @Test
    void withdrawnWaiversAreCountedAndThoseRefusedAreNot() {
        double waivers = Metrics.value(WAIVERS);
        double edges = Metrics.value(EDGES);
        ACase waived = ACase.waived();
        waived.withdraw("1", "{}").then().statusCode(200);
        waived.withdraw("2", "{}").then().statusCode(409);

        assertThat(Metrics.value(WAIVERS)).isEqualTo(waivers + 1);
        assertThat(Metrics.value(EDGES)).isEqualTo(edges + 3);
    }

    @Test
    void whatIsExportedIsWhatIsListedAndTellsOfNobody() {
        ACase.waived();
        facts.measure();
        lags.measure();
        Eventually.holds(
                () -> assertThat(Metrics.text()).contains("samspel_outbox_published_total{"));
        Metrics.areThoseListed();
        Metrics.tellOfNobody();
    }
}
