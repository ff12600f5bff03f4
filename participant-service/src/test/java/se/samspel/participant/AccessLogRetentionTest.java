package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class AccessLogRetentionTest {

    @Test
    void accessLogsAreKeptForFiveYearsAtLeast() {
        var archive = new AnArchive();
        archive.tryRule("ACCESS_LOG", 4, "REGISTRATION")
                .then()
                .statusCode(422)
                .body("type", endsWith("logs-kept-too-short"));
        archive.tryRule("ACCESS_LOG", 5, "LAST_EXIT")
                .then()
                .statusCode(422)
                .body("type", endsWith("trigger-of-another-class"));
        archive.tryRule("ACCESS_LOG", 5, "REGISTRATION").then().statusCode(201);
    }

    @Test
    void onlyOldRowsOfTheOwnLogAreErased() {
        var archive = new AnArchive();
        String participant = archive.register();
        logged(archive.authority, participant, ACase.TODAY.minusYears(5).minusDays(1));
        logged(archive.authority, participant, ACase.TODAY.minusYears(5).plusDays(1));
        logged(ACase.SOCIAL, participant, ACase.TODAY.minusYears(6));
        String rule = archive.rule("ACCESS_LOG", 5, "REGISTRATION");
        archive.preview(rule).then().statusCode(200).body("due", equalTo(1));
        archive.eraseBy(rule)
                .then()
                .statusCode(201)
                .body("certificate.erased.access_log", equalTo(1));
        assertThat(
                        Database.rows(
                                """
                                select controller from access_log
                                where operation = 'old' and participant_ids = array['%s'::uuid]
                                order by at\
                                """
                                        .formatted(participant)))
                .containsExactly(ACase.SOCIAL, archive.authority);
    }

    private static void logged(String controller, String participant, LocalDate on) {
        Database.execute(
                """
                insert into access_log
                values (overlay(overlay(gen_random_uuid()::text placing
                          substr(lpad(to_hex((extract(epoch from date '%1$s') * 1000)::bigint), 12,
                            '0'), 1, 8) from 1 for 8)
                          placing substr(lpad(to_hex((extract(epoch from date '%1$s')
                            * 1000)::bigint), 12, '0'), 9, 4) from 10 for 4)::uuid,
                        date '%1$s', '%2$s', 'u', 'u', 'REVIEW', 'old', '%2$s', '{%3$s}', '{}')\
                """
                        .formatted(on, controller, participant));
    }

    @Test
    void theServiceItselfCanEraseNoRowOfTheLogButByTheFunction() {
        assertThat(
                        Database.rows(
                                """
                                select privilege_type from information_schema.role_table_grants
                                where table_name = 'access_log' and grantee = 'service_app'
                                  and privilege_type in ('UPDATE', 'DELETE')\
                                """))
                .isEmpty();
    }
}
