package se.samspel.referral.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.referral.course.domain.DeadlineKind;

/** What is overdue at some interventions is found without reading the nation's referrals. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverduePlanTest {

    private static final String HOST = "2120009999.plan";

    private static final String REFERRALS =
            """
            insert into referral (id, version, recorded_at, intervention_id, disclosure_id, waiver_id,
                                  edge_id, referring_authority, receiving_authority, state,
                                  submitted_on, received_on, responded_on, enrolment_id, started_on)
            select gen_random_uuid(), 1, now(), md5('plan' || n %% 500)::uuid, gen_random_uuid(),
                   gen_random_uuid(), gen_random_uuid(), '2321009999', '%1$s',
                   (array['SUBMITTED', 'RECEIVED', 'NEEDS_COMPLETION', 'ENROLLED', 'CLOSED',
                          'CLOSED', 'DECLINED', 'LAPSED'])[1 + n / 500 %% 8],
                   current_date - n %% 300, current_date - n %% 300, current_date - n %% 300,
                   gen_random_uuid(), current_date - n %% 300
            from generate_series(1, 40000) n
            """
                    .formatted(HOST);

    @BeforeAll
    void aNationsReferrals() {
        Database.execute(REFERRALS);
        Database.execute("analyze referral");
    }

    @AfterAll
    void nothingIsLeft() {
        Database.execute("delete from referral where receiving_authority = '" + HOST + "'");
        Database.execute("analyze referral");
    }

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void eachKindIsFoundByAnIndex(DeadlineKind kind) {
        String three = "array[md5('plan1'), md5('plan2'), md5('plan3')]";
        String sql =
                OverdueSearch.statement(kind)
                        .replace(":interventions", three)
                        .replace(":versions", "array[1, 1, 1]")
                        .replace(":froms", days(300))
                        .replace(":untils", days(20))
                        .replace(":after", "'00000000-0000-0000-0000-000000000000'::uuid")
                        .replace(":most", "200");
        String plan = String.join("\n", Database.seenBy("system", "explain " + sql));
        String index = kind == DeadlineKind.FOLLOW_UP ? "referral_active" : "referral_awaiting";
        assertThat(plan).contains(index).doesNotContain("Seq Scan on referral");
        assertThat(Database.seenBy("system", sql)).hasSizeBetween(10, 60);
    }

    private static String days(int ago) {
        String day = "current_date - " + ago;
        return "array[" + String.join(", ", day, day, day) + "]";
    }
}
