package se.samspel.participant.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** The nightly look at what is due. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class NightlyPreviewTest {

    private static final String NIGHT = "2120002304.natt";

    @Inject ErasurePreviewService previews;

    @Test
    void eachNightCountsWhatIsDueByTheRuleInForceAndErasesNothing() {
        String due = registered("NONE", "now() - interval '3 years'");
        registered("NONE", "now() - interval '1 year'");
        registered("SEKRETESSMARKERING", "now() - interval '3 years'");
        rule(1, 9);
        String inForce = rule(2, 2);
        previews.previewAll();
        previews.previewAll();
        assertThat(
                        Database.rows(
                                """
                                select rule_id || ' ' || due || ' ' || held || ' ' || still_open
                                from retention_preview where authority = '%s'\
                                """
                                        .formatted(NIGHT)))
                .containsExactly(inForce + " 1 0 0");
        assertThat(
                        Database.rows(
                                "select controller from participant where id = '%s'"
                                        .formatted(due)))
                .containsExactly(NIGHT);
    }

    private static String registered(String protection, String when) {
        String person = UUID.randomUUID().toString();
        Database.execute(
                """
                insert into participant (id, controller, sex, protection, origin, version,
                  recorded_at) values ('%s', '%s', 'KVINNA', '%s', 'REGISTERED', 1, %s)\
                """
                        .formatted(person, NIGHT, protection, when));
        return person;
    }

    private static String rule(int version, int years) {
        String id = UUID.randomUUID().toString();
        Database.execute(
                """
                insert into retention_rule (id, authority, record_class, trigger, years,
                  decision_reference, decided_on, version, recorded_at)
                values ('%s', '%s', 'PARTICIPANT', 'REGISTRATION', %d, 'AN 1', '2026-02-03', %d,
                  now())\
                """
                        .formatted(id, NIGHT, years, version));
        return id;
    }
}
