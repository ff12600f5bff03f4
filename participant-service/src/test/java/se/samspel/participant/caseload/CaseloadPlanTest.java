package se.samspel.participant.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.caseload.CaseloadRows.Sought;
import se.samspel.participant.enrolment.domain.EnrolmentState;

/** How PostgreSQL finds a page of enrolments when there are many. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseloadPlanTest {

    private static final String HOST = "2120002304.plan";
    private static final UUID INTERVENTION =
            UUID.fromString("01a6f0c2-7000-7a11-8c22-5b1f0c9e4d05");

    @BeforeAll
    void manyEnrolments() {
        Database.execute(
                """
                insert into participant (id, controller, sex, protection, origin, version,
                  recorded_at)
                select md5('plan' || n)::uuid, '%s', 'KVINNA', 'NONE', 'REGISTERED', 1, now()
                from generate_series(1, 4000) n\
                """
                        .formatted(HOST));
        Database.execute(
                """
                insert into enrolment (id, host, participant_id, referral_id, intervention_id,
                  association_id, referring_authority, state, started_on, started_in_group,
                  early_dropout, counted, version, recorded_at, changed_at)
                select gen_random_uuid(), '%s', md5('plan' || n)::uuid, gen_random_uuid(),
                  md5('intervention' || n %% 40)::uuid, '2220002139', '2321000180', 'ACTIVE',
                  current_date - 60, false, false, 'NOT_YET', 1, now(), now()
                from generate_series(1, 4000) n\
                """
                        .formatted(HOST));
        Database.execute("analyze enrolment");
        Database.execute("analyze participant");
    }

    @AfterAll
    void noEnrolments() {
        Database.execute("delete from enrolment where host = '%s'".formatted(HOST));
        Database.execute("delete from participant where controller = '%s'".formatted(HOST));
    }

    @Test
    void noQuestionReadsAllEnrolments() {
        for (UUID intervention : new UUID[] {null, INTERVENTION}) {
            for (EnrolmentState state : new EnrolmentState[] {null, EnrolmentState.ACTIVE}) {
                String plan = plan(intervention, state);
                assertThat(plan)
                        .contains("using enrolment_of_host")
                        .doesNotContain("Seq Scan on enrolment")
                        .doesNotContain("Seq Scan on participant");
            }
        }
    }

    @Test
    void theNewestAreReadInTheOrderOfTheirIndex() {
        assertThat(plan(null, null))
                .contains("Index Scan using enrolment_of_host on")
                .doesNotContain("Sort");
    }

    private static String plan(UUID intervention, EnrolmentState state) {
        var sought = new Sought(AuthorityId.parse(HOST), "unit-1", intervention, state);
        String sql =
                sought.page()
                        .replaceFirst("\\?", "'" + HOST + "'")
                        .replaceFirst("\\?", "'unit-1'")
                        .replace("intervention_id = ?", "intervention_id = '" + intervention + "'")
                        .replace("state = ?", "state = '" + state + "'")
                        .replace("limit ? offset ?", "limit 21 offset 0");
        return String.join("\n", Database.seenBy("authority:" + HOST, "explain " + sql));
    }
}
