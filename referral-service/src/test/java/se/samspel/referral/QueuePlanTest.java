package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** A queue is read by index, however long the nation's other queues are. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueuePlanTest {

    private static final String OTHERS = "2120002304.plan";

    private AQueue queue;
    private String id;

    @BeforeAll
    void theNationsQueues() {
        Database.execute(
                """
                insert into referral (id, version, recorded_at, intervention_id, disclosure_id,
                    waiver_id, edge_id, referring_authority, receiving_authority, state,
                    submitted_on, queued_on, left_queue_on, left_queue_as, enrolment_id)
                select gen_random_uuid(), 1, now(), md5((i %% 400)::text)::uuid,
                    gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '%1$s', '%1$s',
                    case when i %% 3 = 0 then 'CLOSED' else 'QUEUED' end,
                    current_date - 400, current_date - i %% 300,
                    case when i %% 3 = 0 then current_date - i %% 200 end,
                    case when i %% 3 = 0 then 'ENROLLED' end, gen_random_uuid()
                from generate_series(1, 40000) i;
                insert into referral_priority
                select gen_random_uuid(), 1, id, 'UNG', current_date, null, 'unit-1', null, now()
                from referral where receiving_authority = '%1$s' and state = 'QUEUED';
                insert into offer (id, version, referral_id, intervention_id, offered_on, answer_by,
                    unit, recorded_at)
                select gen_random_uuid(), 1, id, intervention_id, current_date, current_date + 9,
                    'unit-1', now()
                from referral where receiving_authority = '%1$s' and state = 'QUEUED';
                analyze referral, referral_priority, offer, priority_rule, priority_rule_set
                """
                        .formatted(OTHERS));
    }

    @BeforeEach
    void oneQueue() {
        queue = new AQueue();
        id = queue.joinedBy(REGION, TODAY.minusDays(5));
    }

    @AfterAll
    void areGone() {
        Database.execute(
                """
                delete from offer where referral_id in
                  (select id from referral where receiving_authority = '%1$s');
                delete from referral_priority where referral_id in
                  (select id from referral where receiving_authority = '%1$s');
                delete from referral where receiving_authority = '%1$s';
                analyze referral, referral_priority, offer
                """
                        .formatted(OTHERS));
    }

    @Test
    void placesAreCountedByIndex() {
        readsByIndex(
                body("queue_order")
                        .replace("$1::uuid[]", "array['%s'::uuid]".formatted(id))
                        .replace("$2::date", "date '%s'".formatted(TODAY)));
    }

    @Test
    void promisedPlacesAreCountedByIndex() {
        readsByIndex(
                body("offers_standing_in")
                        .replace("$1", "'%s'::uuid".formatted(queue.intervention))
                        .replace("$2", "date '%s'".formatted(TODAY)));
    }

    @Test
    void theQueuesRowsAreReadByIndex() {
        String rows =
                Statements.during(() -> queue.shownTo(queue.host)).stream()
                        .filter(sql -> sql.contains("from referral "))
                        .filter(sql -> sql.contains(".state="))
                        .findFirst()
                        .orElseThrow();
        readsByIndex(
                rows.replaceAll("\\.state=(\\$\\d+|'QUEUED')", ".state='QUEUED'")
                        .replaceAll("\\$\\d+", "'" + queue.intervention + "'::uuid"));
    }

    @Test
    void theStaysOfAnExplanationAreReadByIndex() {
        String rows =
                Statements.during(() ->
                                queue.host
                                        .get("/referrals/" + id + "/rank-changes")
                                        .then()
                                        .statusCode(200))
                        .stream()
                        .filter(sql -> sql.contains("from referral "))
                        .filter(sql -> sql.contains("left_queue_on is null"))
                        .findFirst()
                        .orElseThrow();
        readsByIndex(
                rows.replaceAll(
                                "intervention_id=\\$\\d+",
                                "intervention_id='" + queue.intervention + "'::uuid")
                        .replaceAll("\\$\\d+", "date '" + TODAY + "'"));
    }

    private static String body(String function) {
        return Database.rows("select prosrc from pg_proc where proname = '" + function + "'")
                .getFirst();
    }

    private static void readsByIndex(String sql) {
        List<String> plan = Database.seenBy("authority:" + AME, "explain " + sql);
        assertThat(plan).as(sql).isNotEmpty();
        for (String large : List.of("referral ", "referral_priority ", "offer ")) {
            assertThat(plan).noneMatch(line -> line.contains("Seq Scan on " + large));
        }
    }

    @Test
    void aScanWouldBeSeen() {
        assertThat(
                        Database.seenBy(
                                "authority:" + AME,
                                "explain select count(*) from referral where visited_on = '%s'"
                                        .formatted(TODAY)))
                .anyMatch(line -> line.contains("Seq Scan on referral "));
    }
}
