package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Topics;

/** Persons whom the host counts without a row. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class HeadcountsTest {

    private static final int YEAR = ACase.STARTED.getYear();

    @Test
    void whereHeadsAreCountedNobodyIsEnrolled() {
        ACase accepted = ACase.accepted();
        Topics.send(
                "samspel.funding.v1",
                "se.samspel.intervention.changed.v1",
                accepted.interventionId,
                """
                {"interventionId":"%s","version":2,"associationId":"%s","name":"Teamet",
                 "orientation":"INDIVIDUAL","measured":"HEADCOUNT","host":"%s","parties":[],
                 "startsOn":"2015-05-01","state":"OPEN"}\
                """
                        .formatted(accepted.interventionId, ACase.ASSOCIATION, ACase.AME));
        Eventually.holds(() ->
                accepted.tryEnrolling(ACase.STARTED.plusDays(400))
                        .then()
                        .statusCode(422)
                        .body("type", endsWith("counted-by-heads")));
    }

    @Test
    void theHostEntersNumbersBySex() {
        ACase enrolled = ACase.enrolled();
        read(enrolled, ACase.AME, YEAR)
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .body("version", equalTo(0))
                .body("counts.total", contains(0, 0, 0));
        enter(enrolled, YEAR, counts(14, 9), null)
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("counts.sex", contains("KVINNA", "MAN", "OKANT"))
                .body("counts.counted", contains(0, 0, 0))
                .body("counts.entered", contains(14, 9, 0))
                .body("counts.total", contains(14, 9, 0));
        enter(enrolled, YEAR, "{\"counts\":[{\"sex\":\"MAN\",\"count\":9}]}", "2")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("counts.entered", contains(0, 9, 0));
    }

    @Test
    void enteredAndCountedStandApartAndTheirSumIsAnnounced() {
        ACase enrolled = ACase.enrolled();
        enrolled.answerFollowUp("refusedOn").then().statusCode(201);
        String sex = People.sex(enrolled.number);
        enter(enrolled, YEAR, "{\"counts\":[{\"sex\":\"%s\",\"count\":5}]}".formatted(sex), "1")
                .then()
                .statusCode(200)
                .body("counts.find { it.sex == '%s' }.counted".formatted(sex), equalTo(1))
                .body("counts.find { it.sex == '%s' }.entered".formatted(sex), equalTo(5))
                .body("counts.find { it.sex == '%s' }.total".formatted(sex), equalTo(6));
        enrolled.correct("2").then().statusCode(200);
        List<JsonPath> events =
                Topics.await(
                                "samspel.statistics.v1",
                                3,
                                "%s/%d/%s".formatted(enrolled.interventionId, YEAR, sex))
                        .stream()
                        .map(event -> new JsonPath(Topics.text(event)))
                        .toList();
        assertThat(events.stream().map(event -> event.getInt("count"))).containsExactly(1, 6, 5);
        assertThat(events.stream().map(event -> event.getInt("version"))).containsExactly(1, 2, 3);
    }

    @Test
    void whatIsTheSameAsBeforeIsNotAnnouncedAgain() {
        ACase enrolled = ACase.enrolled();
        enter(enrolled, YEAR, counts(3, 4), null).then().statusCode(201);
        enter(enrolled, YEAR, counts(3, 7), "2").then().statusCode(200);
        String key = enrolled.interventionId + "/" + YEAR + "/";
        assertThat(Topics.await("samspel.statistics.v1", 2, key + "MAN")).hasSize(2);
        assertThat(Topics.await("samspel.statistics.v1", 1, key + "KVINNA")).hasSize(1);
    }

    @Test
    void aYearIsNeitherInTheFutureNorBeforeNineteenNinetyFour() {
        ACase enrolled = ACase.enrolled();
        for (int wrong : new int[] {1993, ACase.TODAY.getYear() + 1}) {
            enter(enrolled, wrong, counts(1, 1), null)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("year-outside"));
        }
        enter(enrolled, 1994, counts(1, 1), null).then().statusCode(201);
        enter(enrolled, ACase.TODAY.getYear(), counts(1, 1), null).then().statusCode(201);
    }

    @Test
    void aSexStandsOnceAndNumbersAreNumbers() {
        ACase enrolled = ACase.enrolled();
        String one = "{\"sex\":\"MAN\",\"count\":1}";
        enter(enrolled, YEAR, "{\"counts\":[%s,%s]}".formatted(one, one), null)
                .then()
                .statusCode(422)
                .body("type", endsWith("sex-twice"));
        enter(enrolled, YEAR, counts(-1, 0), null).then().statusCode(400);
        enter(enrolled, YEAR, counts(1_000_001, 0), null).then().statusCode(400);
        enter(enrolled, YEAR, counts(1, 0), "1").then().statusCode(412);
        ACase.as(ACase.AME).body(counts(1, 0)).put(url(enrolled, YEAR)).then().statusCode(428);
    }

    @Test
    void onlyTheHostCounts() {
        ACase enrolled = ACase.enrolled();
        for (String other : List.of(ACase.REGION, ACase.FK, ACase.SOCIAL)) {
            read(enrolled, other, YEAR).then().statusCode(404);
            ACase.as(other)
                    .header("If-None-Match", "*")
                    .body(counts(1, 1))
                    .put(url(enrolled, YEAR))
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aReadingCostsFourStatements() {
        ACase enrolled = ACase.enrolled();
        List<String> seen =
                Statements.during(() -> read(enrolled, ACase.AME, YEAR).then().statusCode(200));
        assertThat(seen).as(String.join("\n", seen)).hasSize(4);
    }

    private static String counts(int women, int men) {
        return """
        {"counts":[{"sex":"KVINNA","count":%d},{"sex":"MAN","count":%d}]}\
        """
                .formatted(women, men);
    }

    private static Response read(ACase person, String who, int year) {
        return ACase.read(who).get(url(person, year));
    }

    private static Response enter(ACase person, int year, String body, String version) {
        var request = ACase.as(ACase.AME).body(body);
        var conditional =
                version == null
                        ? request.header("If-None-Match", "*")
                        : request.header("If-Match", "\"" + version + "\"");
        return conditional.put(url(person, year));
    }

    private static String url(ACase person, int year) {
        return "%s/interventions/%s/anonymous-counts/%d"
                .formatted(ACase.API, person.interventionId, year);
    }
}
