package se.samspel.reporting.teamreport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.QueryPlans;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

/** However many enrolments others have: a team report reads those of its own intervention. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class OneInterventionPlanTest {

    private static final String OTHERS = "association_id = '9999999999'";

    @BeforeEach
    void fillTheNation() {
        Database.execute(
                """
                insert into enrolment (id, version, intervention_id, association_id, person_pseudonym,
                  sex, referring_authority, started_on, early_dropout, situations)
                select gen_random_uuid(), 1, md5((n % 200)::text)::uuid, '9999999999', 'none',
                  'OKANT', '2021005521', date '2015-01-01' + n % 3000, false, '[]'
                from generate_series(1, 20000) n
                """);
        Database.execute("analyze enrolment");
    }

    @AfterEach
    void emptyIt() {
        Database.execute("delete from enrolment where " + OTHERS);
        Database.execute("analyze enrolment");
    }

    @Test
    void itsEnrolmentsAreReadByOneIndexedStatement() {
        String path = AvestaEvents.intervention() + "/team-report" + AvestaEvents.PERIOD;
        String host = "authority:" + AvestaEvents.HOST;

        assertThat(QueryPlans.sequentialScans(host, List.of("enrolment"), () -> read(path)))
                .isEmpty();
        AvestaEvents.summed();
        assertThat(Statements.during(() -> read(path)))
                .filteredOn(statement -> statement.contains("from enrolment"))
                .hasSize(1);
    }

    private static void read(String path) {
        given().auth().oauth2(Tokens.authority(AvestaEvents.HOST)).get(path).then().statusCode(200);
    }
}
