package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** A person's attendance, week by week. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AttendanceTest {

    private static final LocalDate MONDAY =
            ACase.TODAY.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    @Test
    void aWeekIsRecordedAndReplaced() {
        ACase enrolled = ACase.enrolled();
        put(enrolled, MONDAY, 2, null)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith("/attendance/" + week(MONDAY)))
                .body("week", equalTo(week(MONDAY)))
                .body("plannedSessions", equalTo(3))
                .body("attendedSessions", equalTo(2))
                .body("absentWithNotice", equalTo(1))
                .body("absentWithoutNotice", equalTo(0));
        put(enrolled, MONDAY, 1, "1").then().statusCode(200).header("ETag", "\"2\"");
        ACase.read(ACase.AME)
                .get(url(enrolled, week(MONDAY)))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("attendedSessions", equalTo(1));
    }

    @Test
    void aPutSaysWhetherTheWeekIsNew() {
        ACase enrolled = ACase.enrolled();
        ACase.as(ACase.AME).body(body(1)).put(url(enrolled, week(MONDAY))).then().statusCode(428);
        put(enrolled, MONDAY, 1, "1").then().statusCode(412);
        put(enrolled, MONDAY, 1, null).then().statusCode(201);
        put(enrolled, MONDAY, 1, null).then().statusCode(412);
        put(enrolled, MONDAY, 1, "2").then().statusCode(412);
    }

    @Test
    void aWeekHasADayInTheEnrolmentAndHasBegun() {
        ACase enrolled = ACase.enrolled();
        LocalDate first = ACase.STARTED.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        outside(put(enrolled, first.minusWeeks(1), 1, null));
        put(enrolled, first, 1, null).then().statusCode(201);
        put(enrolled, MONDAY, 1, null).then().statusCode(201);
        outside(put(enrolled, MONDAY.plusWeeks(1), 1, null));
        AnEnrolment.end(enrolled, 1, first.plusDays(6)).then().statusCode(200);
        outside(put(enrolled, first.plusWeeks(1), 1, null));
        put(enrolled, first, 2, "1").then().statusCode(200);
    }

    private static void outside(Response answer) {
        answer.then().statusCode(422).body("type", endsWith("week-outside-enrolment"));
    }

    @Test
    void nobodyIsAbsentMoreOftenThanPlanned() {
        ACase enrolled = ACase.enrolled();
        putBody(enrolled, sessions(2, 0, 1, 1)).then().statusCode(201);
        ACase other = ACase.enrolled();
        putBody(other, sessions(2, 0, 2, 1))
                .then()
                .statusCode(422)
                .body("type", endsWith("absent-from-more-than-planned"));
        putBody(other, sessions(51, 0, 0, 0)).then().statusCode(400);
        putBody(other, sessions(0, -1, 0, 0)).then().statusCode(400);
        putBody(other, sessions(0, 1, 0, 0)).then().statusCode(201);
    }

    @Test
    void whatIsNoWeekIsNotFound() {
        ACase enrolled = ACase.enrolled();
        for (String none : List.of("2026-47", "2026-W54", "2025-W53", "W47", "2026-W4")) {
            ACase.as(ACase.AME)
                    .header("If-None-Match", "*")
                    .body(body(1))
                    .put(url(enrolled, none))
                    .then()
                    .statusCode(404);
        }
        ACase.read(ACase.AME).get(url(enrolled, week(MONDAY))).then().statusCode(404);
    }

    @Test
    void weeksAreListedNewestFirstAndCostFiveStatementsHoweverMany() {
        ACase enrolled = ACase.enrolled();
        put(enrolled, MONDAY.minusWeeks(2), 1, null).then().statusCode(201);
        put(enrolled, MONDAY, 1, null).then().statusCode(201);
        put(enrolled, MONDAY.minusWeeks(1), 1, null).then().statusCode(201);
        String list = AnEnrolment.url(enrolled) + "/attendance";
        ACase.read(ACase.AME)
                .get(list + "?limit=2&total=true")
                .then()
                .statusCode(200)
                .body("items.week", contains(week(MONDAY), week(MONDAY.minusWeeks(1))))
                .body("_links.next", notNullValue())
                .body("_meta.totalRecords", equalTo(3));
        ACase.read(ACase.AME).get(list + "?limit=2&page=2").then().body("items", hasSize(1));
        List<String> seen =
                Statements.during(() -> ACase.read(ACase.AME).get(list).then().statusCode(200));
        assertThat(seen).as(String.join("\n", seen)).hasSize(5);
    }

    @Test
    void attendanceIsTheHostsAlone() {
        ACase enrolled = ACase.enrolled();
        put(enrolled, MONDAY, 2, null).then().statusCode(201);
        for (String other : List.of(ACase.REGION, ACase.FK, ACase.SOCIAL)) {
            ACase.read(other).get(AnEnrolment.url(enrolled) + "/attendance").then().statusCode(404);
            ACase.read(other).get(url(enrolled, week(MONDAY))).then().statusCode(404);
            assertThat(
                            Database.seenBy(
                                    "authority:" + other,
                                    "select enrolment_id from attendance where enrolment_id = '%s'"
                                            .formatted(enrolled.enrolmentId)))
                    .isEmpty();
        }
    }

    @Test
    void aCorrectedEnrolmentTakesNoAttendance() {
        ACase enrolled = ACase.enrolled();
        enrolled.correct("1").then().statusCode(200);
        put(enrolled, MONDAY, 1, null).then().statusCode(409).body("state", equalTo("CORRECTED"));
    }

    @Test
    void weeksOfATrialWithoutAttendanceAreShown() {
        LocalDate start = MONDAY.minusWeeks(3);
        ACase onTrial = AnEnrolment.onTrial(start, ACase.TODAY.plusDays(30));
        weeksWithout(onTrial, 3);
        put(onTrial, start, 0, null).then().statusCode(201);
        weeksWithout(onTrial, 3);
        put(onTrial, start.plusWeeks(1), 1, null).then().statusCode(201);
        weeksWithout(onTrial, 2);
        put(onTrial, MONDAY, 1, null).then().statusCode(201);
        weeksWithout(onTrial, 2);
    }

    private static void weeksWithout(ACase person, int weeks) {
        AnEnrolment.read(person).then().body("trialWeeksWithoutAttendance", equalTo(weeks));
    }

    private static Response put(ACase person, LocalDate monday, int attended, String version) {
        var request = ACase.as(ACase.AME).body(body(attended));
        var conditional =
                version == null
                        ? request.header("If-None-Match", "*")
                        : request.header("If-Match", "\"" + version + "\"");
        return conditional.put(url(person, week(monday)));
    }

    private static Response putBody(ACase person, String body) {
        return ACase.as(ACase.AME)
                .header("If-None-Match", "*")
                .body(body)
                .put(url(person, week(MONDAY)));
    }

    private static String body(int attended) {
        return sessions(3, attended, 1, 0);
    }

    private static String sessions(int planned, int attended, int with, int without) {
        return """
        {"plannedSessions":%d,"attendedSessions":%d,"absentWithNotice":%d,
         "absentWithoutNotice":%d}\
        """
                .formatted(planned, attended, with, without);
    }

    private static String url(ACase person, String week) {
        return AnEnrolment.url(person) + "/attendance/" + week;
    }

    private static String week(LocalDate monday) {
        return monday.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8);
    }
}
