package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** What plain SQL without any where shows to the service's own login. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RowLevelSecurityTest {

    private static final List<String> REFERRERS =
            List.of(
                    "participant",
                    "data_key",
                    "waiver",
                    "waiver_edge",
                    "waiver_edge_history",
                    "disclosure",
                    "referral");

    private static final List<String> HOSTS =
            List.of(
                    "participant",
                    "data_key",
                    "waiver_edge",
                    "disclosure",
                    "referral",
                    "received_copy",
                    "received_field",
                    "enrolment",
                    "enrolment_history",
                    "situation",
                    "anonymous_count");

    private ACase person;

    @BeforeEach
    void rowsInEveryTable() {
        person = ACase.enrolled();
        person.addSituation("BEFORE").then().statusCode(201);
        person.answerFollowUp("refusedOn").then().statusCode(201);
    }

    @Test
    void everyTableOfThisServiceForcesRowLevelSecurityButTheInterventions() {
        assertThat(
                        Database.rows(
                                """
                                select relname from pg_class
                                where relkind = 'r' and relnamespace = 'public'::regnamespace
                                  and relname not like 'flyway%'
                                  and not (relrowsecurity and relforcerowsecurity)\
                                """))
                .containsExactly("intervention");
    }

    @Test
    void withoutACallerOrAsAnOfficeOrTheOperatorNoRowIsSeen() {
        for (String caller : List.of("", "association:" + ACase.ASSOCIATION, "operator")) {
            for (String table : REFERRERS) {
                assertThat(rows(caller, table)).as(caller + " " + table).isZero();
            }
            for (String table : HOSTS) {
                assertThat(rows(caller, table)).as(caller + " " + table).isZero();
            }
        }
    }

    @Test
    void anAuthorityWithoutPartInItSeesNothing() {
        for (String table : REFERRERS) {
            assertThat(rows("authority:" + ACase.AF, table)).as(table).isZero();
        }
        for (String table : HOSTS) {
            assertThat(rows("authority:" + ACase.AF, table)).as(table).isZero();
        }
    }

    @Test
    void theReferrerSeesItsOwnAndTheHostItsOwn() {
        for (String table : REFERRERS) {
            assertThat(rows("authority:" + ACase.REGION, table)).as(table).isPositive();
        }
        for (String table : HOSTS) {
            assertThat(rows("authority:" + ACase.AME, table)).as(table).isPositive();
        }
        for (String table :
                List.of(
                        "received_copy",
                        "received_field",
                        "enrolment_history",
                        "situation",
                        "anonymous_count")) {
            assertThat(rows("authority:" + ACase.REGION, table)).as(table).isZero();
        }
        assertThat(
                        Database.seenBy(
                                "authority:" + ACase.AME,
                                "select distinct controller from participant"))
                .containsExactly(ACase.AME);
    }

    @Test
    void theOtherEndOfAnEdgeReadsItAndCannotChangeIt() {
        assertThat(
                        Database.seenBy(
                                "authority:" + ACase.FK,
                                """
                                with changed as (update waiver_edge set state = 'LIVE'
                                  where waiver_id = '%s' returning id)
                                select count(*) from changed\
                                """
                                        .formatted(person.waiverId)))
                .containsExactly("0");
        assertThat(
                        Database.seenBy(
                                "authority:" + ACase.FK,
                                "select recipient from waiver_edge where waiver_id = '%s'"
                                        .formatted(person.waiverId)))
                .containsExactly(ACase.FK);
    }

    @Test
    void nobodyWritesForAnotherAuthority() {
        assertThatThrownBy(() ->
                        Database.seenBy(
                                "authority:" + ACase.SOCIAL,
                                """
                                insert into participant (id, controller, sex, protection,
                                  origin, version, recorded_at)
                                values (gen_random_uuid(), '%s', 'OKANT', 'NONE',
                                  'REGISTERED', 1, now()) returning id\
                                """
                                        .formatted(ACase.REGION)))
                .hasRootCauseMessage(
                        "ERROR: new row violates row-level security policy for table"
                                + " \"participant\"");
    }

    private static int rows(String caller, String table) {
        return Integer.parseInt(
                Database.seenBy(caller, "select count(*) from " + table).getFirst());
    }
}
