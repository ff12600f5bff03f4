package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.HandlingTest.accepted;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.http.LagGauges;
import se.samspel.kit.metrics.FactGauges;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Metrics;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class MetricsTest {

    private static final String SUBMITTED = "samspel_referrals state=\"SUBMITTED\"";
    private static final String ACCEPTED = "samspel_referrals state=\"ACCEPTED\"";
    private static final String QUEUED = "samspel_referrals state=\"QUEUED\"";

    @Inject FactGauges facts;
    @Inject LagGauges lags;

    private UUID intervention;

    @BeforeEach
    void anIntervention() {
        intervention = Setting.intervention();
        facts.measure();
    }

    private String submitted() {
        SignedWaiver waiver = SignedWaiver.of(REGION, TODAY.minusYears(1), TODAY.plusYears(1));
        return Calls.as(REGION).submit(intervention, waiver, TODAY.minusDays(100).toString());
    }

    private void move(String id, String response) {
        Calls.as(AME).move(id, "responses", response).then().statusCode(200);
        facts.measure();
    }

    @Test
    void openReferralsAreCountedByState() {
        double submitted = Metrics.value(SUBMITTED);
        double accepted = Metrics.value(ACCEPTED);
        String id = submitted();
        facts.measure();
        assertThat(Metrics.value(SUBMITTED)).isEqualTo(submitted + 1);

        move(id, accepted(TODAY.minusDays(90), null));
        assertThat(Metrics.value(SUBMITTED)).isEqualTo(submitted);
        assertThat(Metrics.value(ACCEPTED)).isEqualTo(accepted + 1);
    }

    @Test
    void thoseInAQueueAreCountedByTheDaysTheyHaveWaited() {
        double within30 = waiting("30");
        double within60 = waiting("60");
        double all = waiting("+Inf");
        double queued = Metrics.value(QUEUED);

        move(submitted(), accepted(TODAY.minusDays(90), TODAY.minusDays(30)));
        assertThat(waiting("30")).isEqualTo(within30 + 1);
        move(submitted(), accepted(TODAY.minusDays(90), TODAY.minusDays(31)));
        assertThat(waiting("30")).isEqualTo(within30 + 1);
        assertThat(waiting("60")).isEqualTo(within60 + 2);
        assertThat(waiting("+Inf")).isEqualTo(all + 2);
        assertThat(Metrics.value(QUEUED)).isEqualTo(queued + 2);
    }

    private static double waiting(String atMost) {
        return Metrics.value("samspel_queue_waiting le=\"" + atMost + "\"");
    }

    @Test
    void onlyMovesThatWereKeptAreCounted() {
        double submissions = moves("SUBMIT");
        String id = submitted();
        assertThat(moves("SUBMIT")).isEqualTo(submissions + 1);

        double acceptances = moves("ACCEPT");
        double queuings = moves("QUEUE");
        move(id, accepted(TODAY.minusDays(90), TODAY.minusDays(80)));
        assertThat(moves("ACCEPT")).isEqualTo(acceptances + 1);
        assertThat(moves("QUEUE")).isEqualTo(queuings + 1);

        Calls.as(AME).move(id, "responses", accepted(TODAY, null)).then().statusCode(409);
        assertThat(moves("ACCEPT")).isEqualTo(acceptances + 1);
    }

    private static double moves(String move) {
        return Metrics.value("samspel_referral_moves_total move=\"" + move + "\"");
    }

    @Test
    void numbersOfTheWholeServiceAreForTheSystemAlone() {
        submitted();
        assertThat(Database.seenBy("authority:" + AME, "select state from open_referrals()"))
                .isEmpty();
        assertThat(Database.seenBy("authority:" + AME, "select at_most from queue_waits()"))
                .isEmpty();
        assertThat(Database.seenBy("system", "select state from open_referrals()"))
                .contains("SUBMITTED");
    }

    @Test
    void whatIsExportedIsWhatIsListedAndTellsOfNobody() {
        submitted();
        facts.measure();
        lags.measure();
        Eventually.holds(() -> assertThat(Metrics.text()).contains("topic=\"samspel.authority\""));
        Metrics.areThoseListed();
        Metrics.tellOfNobody();
    }
}
