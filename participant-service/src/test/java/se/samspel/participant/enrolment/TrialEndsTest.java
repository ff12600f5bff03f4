package se.samspel.participant.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** The daily job at the end of trials. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class TrialEndsTest {

    @Inject TrialEnds trialEnds;

    @Test
    void aTrialThatEndedYesterdayTurnsActiveAndOneThatEndsTodayDoesNot() {
        UUID over = onTrialUntil("current_date - 1");
        UUID lastDay = onTrialUntil("(now() at time zone 'Europe/Stockholm')::date");
        trialEnds.activateAll();
        trialEnds.activateAll();
        assertThat(stateOf(over)).isEqualTo("ACTIVE 2");
        assertThat(stateOf(lastDay)).isEqualTo("TRIAL 1");
        assertThat(
                        Database.rows(
                                """
                                select state || ' ' || changed_by from enrolment_history
                                where enrolment_id = '%s'\
                                """
                                        .formatted(over)))
                .containsExactly("ACTIVE system");
        var event = Topics.await("samspel.participant.v1", 1, over.toString()).getFirst();
        assertThat(Topics.text(event)).contains("\"state\":\"ACTIVE\"", "\"version\":2");
    }

    private static String stateOf(UUID id) {
        return Database.rows(
                        "select state || ' ' || version from enrolment where id = '%s'"
                                .formatted(id))
                .getFirst();
    }

    private static UUID onTrialUntil(String day) {
        UUID person = UUID.randomUUID();
        UUID enrolment = UUID.randomUUID();
        Database.execute(
                """
                insert into participant (id, controller, sex, protection, origin, version,
                  recorded_at) values ('%s', '2120002304.ame', 'KVINNA', 'NONE', 'REGISTERED', 1,
                  now())\
                """
                        .formatted(person));
        Database.execute(
                """
                insert into data_key values ('%s', '2120002304.ame', 'field-key.1', '\\x00')\
                """
                        .formatted(person));
        Database.execute(
                """
                insert into enrolment (id, host, participant_id, referral_id, intervention_id,
                  association_id, referring_authority, state, started_on, started_in_group,
                  trial_ends_on, early_dropout, counted, version, recorded_at, changed_at)
                values ('%s', '2120002304.ame', '%s', gen_random_uuid(), gen_random_uuid(),
                  '2220002139', '2321000180', 'TRIAL', current_date - 60, false, %s, false,
                  'NOT_YET', 1, now(), now())\
                """
                        .formatted(enrolment, person, day));
        return enrolment;
    }
}
