package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.QueryPlans;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** Lists go by their indexes, however many referrals the nation has. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListPlanTest {

    private static final String SENDER = "2120002304.plan-a";
    private static final String HOST = "2120002304.plan-b";

    private final Calls sender = Calls.as(SENDER);
    private final Calls host = Calls.as(HOST);

    @BeforeAll
    void theNationsReferrals() {
        Database.execute(
                """
                insert into referral (id, version, recorded_at, intervention_id, disclosure_id,
                    waiver_id, edge_id, referring_authority, receiving_authority, state,
                    submitted_on, received_on, receiving_unit)
                select gen_random_uuid(), 1, now(), gen_random_uuid(), gen_random_uuid(),
                    gen_random_uuid(), gen_random_uuid(),
                    case when i %% 20 = 0 then '%1$s' else '2120002304.other-' || i %% 100 end,
                    case when i %% 20 = 0 then '%2$s' else '2120002304.host-' || i %% 100 end,
                    case when i %% 3 = 0 then 'RECEIVED' else 'SUBMITTED' end,
                    current_date - 10, current_date - 5, case when i %% 2 = 0 then 'unit-1' end
                from generate_series(1, 40000) i;
                insert into referral_draft (id, version, recorded_at, changed_at, referring_authority)
                select gen_random_uuid(), 1, now(), now(), '2120002304.other-' || i %% 100
                from generate_series(1, 10000) i;
                analyze referral, referral_draft
                """
                        .formatted(SENDER, HOST));
    }

    @AfterAll
    void areGone() {
        Database.execute(
                """
                delete from referral where receiving_authority like '2120002304.host-%'
                  or receiving_authority = '2120002304.plan-b';
                delete from referral_draft where referring_authority like '2120002304.other-%';
                analyze referral, referral_draft
                """);
    }

    @Test
    void whatIsReceivedAndNotRespondedToIsOneIndexedStatement() {
        Runnable list =
                () ->
                        host.get("/referrals?direction=received&state=RECEIVED")
                                .then()
                                .statusCode(200);
        assertThat(Statements.during(list))
                .filteredOn(sql -> sql.contains("from referral "))
                .hasSize(1);
        goesBy("referral_received_in", "authority:" + HOST, list);
    }

    @Test
    void whatIsReceivedAndSentGoesByItsIndexToo() {
        goesBy(
                "referral_received",
                "authority:" + HOST,
                () -> host.get("/referrals?direction=received").then().statusCode(200));
        goesBy(
                "referral_sent",
                "authority:" + SENDER,
                () -> sender.get("/referrals?direction=sent").then().statusCode(200));
    }

    @Test
    void whatIsMineInAnyRoleGoesByIndexesAndIsCountedByThem() {
        for (String query : List.of("?total=true", "?total=true&state=RECEIVED")) {
            assertThat(
                            QueryPlans.sequentialScans(
                                    "authority:" + HOST,
                                    List.of("referral"),
                                    () ->
                                            host.get("/referrals" + query)
                                                    .then()
                                                    .statusCode(200)
                                                    .body("_meta.totalRecords", greaterThan(600))))
                    .as(query)
                    .isEmpty();
        }
        String plan =
                plan(
                        "e.recipient",
                        "authority:" + HOST,
                        () -> host.get("/referrals").then().statusCode(200));
        assertThat(plan)
                .contains("referral_received", "referral_sent", "referral_income")
                .doesNotContain("Seq Scan on referral r", "using referral_pkey");
    }

    @Test
    void theOwnDraftsGoByTheirIndex() {
        String plan =
                plan(
                        "from referral_draft",
                        "authority:" + SENDER,
                        () -> sender.get("/referral-drafts").then().statusCode(200));
        assertThat(plan)
                .contains("referral_draft_own")
                .doesNotContain("Seq Scan on referral_draft");
    }

    /** Each stretch is read in the index's own order, no further than the page goes. */
    private static void goesBy(String index, String caller, Runnable list) {
        String plan = plan("union all", caller, list);
        String unsorted = "(?s)->  Limit(?:(?!Sort|Limit).)*?Index Scan using " + index + " on";
        assertThat(plan.split(unsorted)).as(plan).hasSize(3);
        assertThat(plan).doesNotContain("Seq Scan on referral r", "Bitmap");
    }

    private static String plan(String mark, String caller, Runnable list) {
        String sql =
                Statements.during(list).stream()
                        .filter(each -> each.contains(mark) && each.contains("order by"))
                        .findFirst()
                        .orElseThrow();
        return String.join("\n", Database.seenBy(caller, "explain " + filled(sql, caller)));
    }

    /** With the values that it was run with, which decide the plan. */
    private static String filled(String sql, String caller) {
        String me = "'" + caller.substring("authority:".length()) + "'";
        return sql.replaceAll("(_authority\\s*=\\s*)\\$\\d+", "$1" + me)
                .replaceAll("recipient\\s*=\\s*\\$\\d+", "recipient = " + me)
                .replaceAll("\\$\\d+\\s+between", "current_date between")
                .replaceAll("(state\\s*=\\s*)\\$\\d+", "$1'RECEIVED'")
                .replaceAll("(_unit\\s*=\\s*)\\$\\d+", "$1'unit-1'")
                .replaceAll("offset\\s+\\$\\d+", "offset 0")
                .replaceAll("(limit|first)\\s+\\$\\d+", "$1 21")
                .replaceAll("\\$\\d+", "'other'");
    }
}
