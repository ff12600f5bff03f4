package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.metrics.FactGauges;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Metrics;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class MetricsTest {

    private static final String REQUESTED = "samspel_drawdowns_open state=\"REQUESTED\"";
    private static final String APPROVED_ORE = "samspel_drawdowns_open_ore state=\"APPROVED\"";
    private static final String PAID_ORE = "samspel_drawdowns_paid_ore_total";

    @Inject FactGauges facts;

    private AnAssociation association;
    private String grant;

    @BeforeEach
    void aGrant() {
        association = AnAssociation.withMembers();
        new ALedger(association);
        grant = AnApplication.agreed(association, association.intervention());
        facts.measure();
    }

    @Test
    void openDrawdownsAreCountedAndSummedByStateAndLeaveWhenTheyArePaid() {
        double requested = Metrics.value(REQUESTED);
        double approved = Metrics.value(APPROVED_ORE);
        double paid = Metrics.value(PAID_ORE);
        ADrawdown.requested(association, grant, "5");
        ADrawdown drawdown = ADrawdown.approved(association, grant, "100.5");
        facts.measure();
        assertThat(Metrics.value(REQUESTED)).isEqualTo(requested + 1);
        assertThat(Metrics.value(APPROVED_ORE)).isEqualTo(approved + 10_050);

        drawdown.byOffice(ADrawdown.CASHIER, "payments", ADrawdown.paid()).then().statusCode(200);
        facts.measure();
        assertThat(Metrics.value(APPROVED_ORE)).isEqualTo(approved);
        assertThat(Metrics.value(PAID_ORE)).isEqualTo(paid + 10_050);
    }

    @Test
    void whatIsExportedIsWhatIsListedAndTellsOfNobody() {
        facts.measure();
        Eventually.holds(
                () -> assertThat(Metrics.text()).contains("samspel_outbox_published_total{"));
        Metrics.areThoseListed();
        Metrics.tellOfNobody();
    }
}
