package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.HandlingTest.accepted;
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

/** A forgotten {@code where} shows nothing of others: asked as the service's own login. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RowLevelSecurityTest {

    private static final List<String> SCOPED =
            List.of(
                    "referral",
                    "introductory_visit",
                    "referral_change",
                    "referral_priority",
                    "offer",
                    "attachment",
                    "attachment_content",
                    "participant",
                    "disclosure",
                    "edge",
                    "enrolment",
                    "deadline_escalation",
                    "access_log",
                    "outbox",
                    "idempotency_key",
                    "webhook_subscription",
                    "webhook_delivery",
                    "webhook_attempt");

    @Test
    void everyTableWithAnAuthoritysRowsForcesIt() {
        assertThat(
                        Database.rows(
                                "select relname from pg_class where relrowsecurity and relforcerowsecurity"))
                .containsAll(SCOPED)
                .contains("seat", "steering_seat", "structural_obstacle", "obstacle_category_list");
    }

    @Test
    void nobodySeesAnythingUnasked() {
        enrolled();
        for (String table : SCOPED) {
            assertThat(Database.seenBy("", "select 1 from " + table)).as(table).isEmpty();
            assertThat(Database.seenBy("authority:" + SOCIAL, "select 1 from " + mine(table)))
                    .as(table)
                    .isEmpty();
            assertThat(Database.seenBy("association:2220002139", "select 1 from " + table))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void theIncomeAuthoritySeesTheRowFromTheEnrolmentOn() {
        String queued = queued();
        String enrolled = enrolled();
        assertThat(seen(FK, queued)).isEmpty();
        assertThat(seen(FK, enrolled)).hasSize(1);
        assertThat(seen(REGION, queued)).hasSize(1);
        assertThat(seen(AME, queued)).hasSize(1);
    }

    @Test
    void theHistorysReasonsAreTheHosts() {
        String id = queued();
        String sql = "select move from referral_change where referral_id = '%s'".formatted(id);
        assertThat(Database.seenBy("authority:" + AME, sql)).hasSize(4);
        assertThat(Database.seenBy("authority:" + REGION, sql)).containsExactly("SUBMIT");
    }

    @Test
    void aSuccessorReadsWhichMovesItsPredecessorMade() {
        String id = queued();
        String predecessor = "2120000142.before-" + id;
        String successor = "2120000142.after-" + id;
        Database.execute(
                """
                insert into authority_succession (predecessor, version, successor,
                  takes_effect_on, known_at, moved_at, settled_at)
                values ('%s', 1, '%s', current_date, now(), now(), now())\
                """
                        .formatted(predecessor, successor));
        Database.execute(
                "update referral_change set authority = '%s'".formatted(predecessor)
                        + " where referral_id = '%s' and move = 'SUBMIT'".formatted(id));
        Database.execute(
                "update referral set referring_authority = '%s' where id = '%s'"
                        .formatted(successor, id));
        String sql = "select move from referral_change where referral_id = '%s'".formatted(id);
        assertThat(Database.seenBy("authority:" + successor, sql)).containsExactly("SUBMIT");
        assertThat(Database.seenBy("authority:" + predecessor, sql)).isEmpty();
        assertThat(Database.seenBy("authority:" + REGION, sql)).isEmpty();
    }

    @Test
    void aReferralsLogIsFoundByTheAuthoritiesThatItIsTheRecordOf() {
        String id = queued();
        String sql = "select operation from accesses_of('%s') order by at".formatted(id);
        assertThat(Database.seenBy("authority:" + REGION, sql))
                .containsExactly("submit-referral", "read-referral");
        assertThat(Database.seenBy("authority:" + AME, sql)).containsExactly("respond-to-referral");
        for (String other :
                List.of("", "association:2220002139", "authority:" + SOCIAL, "authority:" + FK)) {
            assertThat(Database.seenBy(other, sql)).as(other).isEmpty();
        }
    }

    @Test
    void aPriorityIsTheHostsAndAnOfferIsSeenByBoth() {
        String id = queued();
        Calls.as(AME)
                .post(
                        "/referrals/" + id + "/priorities",
                        "{\"jointTeamAdvice\":true,\"from\":\"%s\"}".formatted(TODAY))
                .then()
                .statusCode(201);
        Calls.as(AME)
                .post(
                        "/referrals/" + id + "/offers",
                        "{\"offeredOn\":\"%s\",\"answerBy\":\"%s\"}".formatted(TODAY, TODAY))
                .then()
                .statusCode(201);
        String of = " where referral_id = '" + id + "'";
        String priority = "select 1 from referral_priority" + of;
        String offer = "select 1 from offer" + of;
        assertThat(Database.seenBy("authority:" + AME, priority)).hasSize(1);
        assertThat(Database.seenBy("authority:" + REGION, priority)).isEmpty();
        assertThat(Database.seenBy("authority:" + AME, offer)).hasSize(1);
        assertThat(Database.seenBy("authority:" + REGION, offer)).hasSize(1);
        for (String other : List.of("", "association:2220002139", "authority:" + FK)) {
            assertThat(Database.seenBy(other, priority)).as(other).isEmpty();
            assertThat(Database.seenBy(other, offer)).as(other).isEmpty();
        }
    }

    // Other tests make the social services a party of their own rows: theirs are left out.
    private static String mine(String table) {
        return switch (table) {
            case "introductory_visit", "referral_change", "referral_priority", "offer" ->
                    table
                            + " where referral_id not in (select id from referral where '"
                            + SOCIAL
                            + "' in (referring_authority, receiving_authority))";
            case "referral" ->
                    "referral where '"
                            + SOCIAL
                            + "' not in (referring_authority, receiving_authority)";
            case "disclosure", "edge" ->
                    table
                            + " where discloser <> '"
                            + SOCIAL
                            + "' and recipient <> '"
                            + SOCIAL
                            + "'";
            case "access_log" ->
                    "access_log where actor <> '" + SOCIAL + "' and controller <> '" + SOCIAL + "'";
            case "outbox" -> "outbox where topic not like '%" + SOCIAL + "%'";
            case "idempotency_key" -> "idempotency_key where caller <> 'authority:" + SOCIAL + "'";
            default -> table;
        };
    }

    private static List<String> seen(String authority, String id) {
        return Database.seenBy(
                "authority:" + authority, "select id from referral where id = '%s'".formatted(id));
    }

    private static String queued() {
        UUID intervention = Setting.intervention();
        String id =
                Calls.as(REGION)
                        .submit(intervention, SignedWaiver.valid(), TODAY.minusDays(3).toString());
        Calls.as(AME)
                .move(id, "responses", accepted(TODAY.minusDays(2), TODAY.minusDays(1)))
                .then()
                .statusCode(200);
        return id;
    }

    private static String enrolled() {
        String id = queued();
        Setting.enrolment(
                Setting.id(),
                1,
                UUID.fromString(id),
                "ACTIVE",
                "\"startedOn\":\"%s\",\"endedOn\":null,\"returned\":false".formatted(TODAY));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select id from referral where id = '%s' and state = 'ENROLLED'"
                                                .formatted(id)))
                        .hasSize(1));
        return id;
    }
}
