package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.Setting.AF;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** An income authority is asked to confirm or refuse what a form says that it may tell. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class EdgeRequestsTest {

    private static final String REFERRAL = "IDENTITY\",\"CONTACT\",\"NEED";
    private static final String STATUS = "CASE_STATUS\",\"OUTCOME";

    private final UUID waiver = Setting.id();
    private final UUID there = Setting.id();
    private final UUID back = Setting.id();
    private final UUID fromIncome = Setting.id();

    @Test
    void theIncomeAuthorityIsAskedOnceAndTheHostIsNot() {
        Setting.intervention();
        announce(1, "PENDING");
        announce(2, "PENDING");
        assertThat(Topics.await("samspel.authority." + FK + ".v1", 1, fromIncome.toString()))
                .extracting(record -> Topics.header(record, "ce_type"))
                .containsExactly("se.samspel.waiver-edge.requested.v1");
        assertThat(Topics.text(asked(FK, fromIncome).getFirst()))
                .contains("/participant/v1/waiver-edges/" + fromIncome)
                .doesNotContain(waiver.toString());
        assertThat(told()).containsExactly(fromIncome + " samspel.authority." + FK + ".v1");
    }

    @Test
    void anAnsweredEdgeIsNotAskedFor() {
        Setting.intervention();
        announce(1, "LIVE");
        assertThat(told()).isEmpty();
    }

    @Test
    void anIncomeAuthorityThatSitsInTheJointTeamTooIsAsked() {
        Setting.intervention(SOCIAL, 10);
        announce(
                1,
                edge(there, REGION, AME, "LIVE", REFERRAL),
                edge(back, AME, REGION, "PENDING", STATUS),
                edge(Setting.id(), REGION, SOCIAL, "LIVE", REFERRAL, "JOINT_TEAM"),
                edge(fromIncome, SOCIAL, AME, "PENDING", "INCOME"));
        assertThat(told()).containsExactly(fromIncome + " samspel.authority." + SOCIAL + ".v1");
    }

    @Test
    void theIncomeAuthorityOfAHostsOwnPersonIsAsked() {
        Setting.members();
        announce(
                1,
                edge(there, AME, FK, "LIVE", REFERRAL),
                edge(fromIncome, FK, AME, "PENDING", "INCOME"));
        assertThat(told()).containsExactly(fromIncome + " samspel.authority." + FK + ".v1");
    }

    @Test
    void theIncomeAuthorityOfAHostsOwnPersonIsAskedThoughItHostsSomethingItself() {
        Setting.intervention(SOCIAL, 10);
        announce(
                1,
                edge(there, AME, SOCIAL, "LIVE", STATUS),
                edge(fromIncome, SOCIAL, AME, "PENDING", "INCOME"));
        assertThat(told()).containsExactly(fromIncome + " samspel.authority." + SOCIAL + ".v1");
    }

    private static List<org.apache.kafka.clients.consumer.ConsumerRecord<String, byte[]>> asked(
            String authority, UUID edge) {
        return Topics.await("samspel.authority." + authority + ".v1", 1, edge.toString());
    }

    private List<String> told() {
        return Database.rows(
                "select aggregateid || ' ' || topic from outbox where aggregateid in ('%s', '%s', '%s')"
                        .formatted(there, back, fromIncome));
    }

    private void announce(int version, String ofIncome) {
        announce(
                version,
                edge(there, REGION, AME, "LIVE", REFERRAL),
                edge(back, AME, REGION, "PENDING", STATUS),
                edge(fromIncome, FK, AME, ofIncome, "INCOME"),
                edge(Setting.id(), REGION, AF, "LIVE", REFERRAL));
    }

    private void announce(int version, String... edges) {
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.waiver.changed.v1",
                waiver.toString(),
                "{\"waiverId\":\"%s\",\"version\":%d,\"edges\":[%s]}"
                        .formatted(waiver, version, String.join(",", edges)));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select id from edge where id = '%s' and version = %d"
                                                .formatted(fromIncome, version)))
                        .hasSize(1));
    }

    private static String edge(
            UUID id, String discloser, String recipient, String state, String categories) {
        return edge(id, discloser, recipient, state, categories, "COORDINATED_REHABILITATION");
    }

    private static String edge(
            UUID id,
            String discloser,
            String recipient,
            String state,
            String categories,
            String purpose) {
        return """
        {"edgeId":"%s","discloser":"%s","recipient":"%s","purpose":"%s","categories":["%s"],
         "validFrom":"%s","validUntil":"%s","state":"%s","withdrawnAt":null}
        """
                .formatted(
                        id,
                        discloser,
                        recipient,
                        purpose,
                        categories,
                        TODAY,
                        TODAY.plusYears(1),
                        state);
    }
}
