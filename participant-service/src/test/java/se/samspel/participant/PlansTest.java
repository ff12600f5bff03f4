package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** What the person and the host have agreed on. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class PlansTest {

    private static final String ONE = "{\"goal\":\"Arbetsträna halvtid\",\"jobFocused\":true}";
    private static final String TWO = ONE + ",{\"goal\":\"Sova bättre\",\"jobFocused\":false}";

    @Test
    void theFirstPutMakesThePlanAndLaterOnesReplaceIt() {
        ACase enrolled = ACase.enrolled();
        read(enrolled).then().statusCode(404);
        put(enrolled, ACase.TODAY, TWO).then().statusCode(428);
        first(enrolled, ACase.TODAY, TWO)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("agreement", equalTo("Varannan vecka"))
                .body("goals.goal", equalTo(List.of("Arbetsträna halvtid", "Sova bättre")))
                .body("goals.jobFocused", equalTo(List.of(true, false)));
        first(enrolled, ACase.TODAY, TWO).then().statusCode(412);
        again(enrolled, "2", ACase.TODAY, ONE).then().statusCode(412);
        again(enrolled, "1", ACase.TODAY, ONE)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("goals", hasSize(1));
        read(enrolled)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("agreedOn", equalTo(ACase.TODAY.toString()))
                .body("goals.goal", equalTo(List.of("Arbetsträna halvtid")));
    }

    @Test
    void aPlanIsAgreedOnTodayOrBefore() {
        ACase enrolled = ACase.enrolled();
        first(enrolled, ACase.TODAY.plusDays(1), ONE)
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
        first(enrolled, ACase.STARTED.minusYears(1).minusDays(1), ONE)
                .then()
                .statusCode(422)
                .body("type", endsWith("date-out-of-reach"));
        first(enrolled, ACase.STARTED.minusYears(1), ONE).then().statusCode(201);
    }

    @Test
    void whatWasRegisteredByMistakeGetsNoPlan() {
        ACase enrolled = ACase.enrolled();
        enrolled.correct("1").then().statusCode(200);
        first(enrolled, ACase.TODAY, ONE)
                .then()
                .statusCode(409)
                .body("state", equalTo("CORRECTED"));
    }

    @Test
    void nobodyButTheHostSeesThePlan() {
        ACase enrolled = AnActivity.enrolled("\"PLAN\",\"CASE_STATUS\"");
        first(enrolled, ACase.TODAY, TWO).then().statusCode(201);
        for (String other : List.of(ACase.REGION, ACase.FK, ACase.AF)) {
            ACase.read(other).get(path(enrolled)).then().statusCode(404);
            for (String table : List.of("plan", "plan_goal")) {
                assertThat(Database.seenBy("authority:" + other, "select count(*) from " + table))
                        .containsExactly("0");
            }
        }
    }

    @Test
    void theTextsAreStoredSealed() {
        ACase enrolled = ACase.enrolled();
        first(enrolled, ACase.TODAY, TWO).then().statusCode(201);
        assertThat(
                        Database.rows(
                                """
                                select count(*) from plan p
                                join plan_goal g on g.enrolment_id = p.enrolment_id
                                where p.enrolment_id = '%s'
                                  and position(convert_to('Varannan', 'UTF8') in p.agreement) = 0
                                  and position(convert_to('Sova', 'UTF8') in g.goal) = 0
                                  and position(convert_to('Arbets', 'UTF8') in g.goal) = 0\
                                """
                                        .formatted(enrolled.enrolmentId)))
                .containsExactly("2");
    }

    @Test
    void aPlanCostsSevenWithItsGoalsInOneBatch() {
        ACase enrolled = ACase.enrolled();
        List<String> seen =
                Statements.during(() -> first(enrolled, ACase.TODAY, TWO).then().statusCode(201))
                        .stream()
                        .distinct()
                        .toList();
        assertThat(seen).as(String.join("\n", seen)).hasSize(7);
    }

    private static Response first(ACase enrolled, LocalDate on, String goals) {
        return put(request().header("If-None-Match", "*"), enrolled, on, goals);
    }

    private static Response again(ACase enrolled, String version, LocalDate on, String goals) {
        return put(request().header("If-Match", "\"" + version + "\""), enrolled, on, goals);
    }

    private static Response put(ACase enrolled, LocalDate on, String goals) {
        return put(request(), enrolled, on, goals);
    }

    private static Response put(
            RequestSpecification request, ACase enrolled, LocalDate on, String goals) {
        return request.body(
                        "{\"agreedOn\":\"%s\",\"agreement\":\"Varannan vecka\",\"goals\":[%s]}"
                                .formatted(on, goals))
                .put(path(enrolled));
    }

    private static RequestSpecification request() {
        return ACase.read(ACase.AME).contentType("application/json");
    }

    private static Response read(ACase enrolled) {
        return ACase.read(ACase.AME).get(path(enrolled));
    }

    private static String path(ACase enrolled) {
        return ACase.API + "/enrolments/" + enrolled.enrolmentId + "/plan";
    }
}
