package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** What the host records of an enrolment until it is over. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class EnrolmentActsTest {

    private static final String TO_WORK =
            "\"exitReason\":\"ENLIGT_PLAN\",\"exitDestination\":\"ARBETE\",\"earlyDropout\":false";

    @Test
    void theAnswerToFollowUpIsGivenOnce() {
        ACase enrolled = ACase.enrolled();
        enrolled.answerFollowUp("signedOn")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("followUpConsent.signedOn", equalTo(ACase.STARTED.toString()));
        enrolled.answerFollowUp("refusedOn")
                .then()
                .statusCode(409)
                .body("state", equalTo("ACTIVE"))
                .body("allowedMoves", hasSize(3));
    }

    @Test
    void theAnswerIsEitherSignedOrRefused() {
        ACase enrolled = ACase.enrolled();
        String url = ACase.API + "/enrolments/" + enrolled.enrolmentId + "/follow-up-consent";
        ACase.as(ACase.AME).body("{}").post(url).then().statusCode(400);
        ACase.as(ACase.AME)
                .body("{\"signedOn\":\"2020-01-01\",\"refusedOn\":\"2020-01-01\"}")
                .post(url)
                .then()
                .statusCode(400);
        ACase.as(ACase.AME)
                .body("{\"signedOn\":\"%s\"}".formatted(ACase.TODAY.plusDays(1)))
                .post(url)
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
    }

    @Test
    void aSecondSituationOfTheSameTimeIsRefused() {
        ACase enrolled = ACase.enrolled();
        enrolled.addSituation("BEFORE")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("situations", hasSize(1))
                .body("situations[0].occupations[0].kind", equalTo("SUBVENTIONERAT"))
                .body("situations[0].monthsInPublicSupport", equalTo(61));
        enrolled.addSituation("BEFORE").then().statusCode(409);
        enrolled.addSituation("AFTER").then().statusCode(201).header("ETag", "\"3\"");
    }

    @Test
    void aSituationKeepsToItsCodesAndExtents() {
        ACase enrolled = ACase.enrolled();
        situation(enrolled, "\"code\":\"ARBETE\",\"extentPercent\":101", "BEFORE")
                .then()
                .statusCode(400);
        situation(enrolled, "\"code\":\"JOBB\",\"extentPercent\":100", "BEFORE")
                .then()
                .statusCode(400);
        situation(
                        enrolled,
                        "\"code\":\"STUDIER\",\"kind\":\"SUBVENTIONERAT\",\"extentPercent\":100",
                        "BEFORE")
                .then()
                .statusCode(422)
                .body("type", endsWith("kind-of-work-only"));
        situation(
                        enrolled,
                        "\"code\":\"STUDIER\",\"extentPercent\":50},"
                                + "{\"code\":\"STUDIER\",\"extentPercent\":50",
                        "BEFORE")
                .then()
                .statusCode(422)
                .body("type", endsWith("code-twice"));
        situation(enrolled, "\"code\":\"STUDIER\",\"extentPercent\":100", "LATER")
                .then()
                .statusCode(400);
    }

    private static Response situation(ACase enrolled, String occupation, String at) {
        return ACase.as(ACase.AME)
                .body(
                        """
                        {"at":"%s","measuredOn":"%s","incomeSources":[],"occupations":[{%s}]}\
                        """
                                .formatted(at, ACase.STARTED, occupation))
                .post(ACase.API + "/enrolments/" + enrolled.enrolmentId + "/situations");
    }

    @Test
    void anExitEndsTheEnrolmentAndIsAnnounced() {
        ACase enrolled = ACase.enrolled();
        enrolled.end("1", TO_WORK)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("ENDED"))
                .body("endedOn", equalTo(ACase.TODAY.toString()))
                .body("exitDestination", equalTo("ARBETE"));
        var event = Topics.await("samspel.participant.v1", 2, enrolled.enrolmentId).get(1);
        assertThat(Topics.header(event, "ce_type")).isEqualTo("se.samspel.enrolment.ended.v1");
        assertThat(Topics.text(event))
                .contains("\"version\":2", "\"state\":\"ENDED\"", "\"returned\":false")
                .doesNotContain("ARBETE", "ENLIGT_PLAN");
        enrolled.end("2", TO_WORK)
                .then()
                .statusCode(409)
                .body("state", equalTo("ENDED"))
                .body("allowedMoves[0]", equalTo("CORRECT"));
    }

    @Test
    void aTrialCanEndAndAReturnIsAnnouncedAsOne() {
        ACase accepted = ACase.accepted();
        accepted.enrolmentId =
                accepted.tryEnrolling(ACase.AME, ACase.STARTED, "\"" + ACase.TODAY + "\"")
                        .then()
                        .body("state", equalTo("TRIAL"))
                        .extract()
                        .path("id");
        accepted.end("1", "\"exitReason\":\"ATERLAMNAD\",\"earlyDropout\":true")
                .then()
                .statusCode(200);
        assertThat(
                        Topics.text(
                                Topics.await("samspel.participant.v1", 2, accepted.enrolmentId)
                                        .get(1)))
                .contains("\"returned\":true");
    }

    @Test
    void anExitHasADestinationOrIsADropoutAndADeathIsNeither() {
        ACase enrolled = ACase.enrolled();
        for (String wrong :
                new String[] {
                    "\"exitReason\":\"ENLIGT_PLAN\",\"earlyDropout\":false",
                    "\"exitReason\":\"ENLIGT_PLAN\",\"exitDestination\":\"ARBETE\","
                            + "\"earlyDropout\":true",
                    "\"exitReason\":\"AVLIDEN\",\"exitDestination\":\"ANNAT\","
                            + "\"earlyDropout\":false",
                    "\"exitReason\":\"AVLIDEN\",\"earlyDropout\":true"
                }) {
            enrolled.end("1", wrong)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("destination-or-dropout"));
        }
        enrolled.end("1", "\"exitReason\":\"AVLIDEN\",\"earlyDropout\":false")
                .then()
                .statusCode(200);
    }

    @Test
    void anExitLiesBetweenTheStartAndToday() {
        ACase enrolled = ACase.enrolled();
        exitOn(enrolled, ACase.STARTED.minusDays(1).toString())
                .then()
                .statusCode(422)
                .body("type", endsWith("ends-before-start"));
        exitOn(enrolled, ACase.TODAY.plusDays(1).toString())
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
        exitOn(enrolled, ACase.STARTED.toString()).then().statusCode(200);
    }

    private static Response exitOn(ACase enrolled, String day) {
        return ACase.as(ACase.AME)
                .header("If-Match", "\"1\"")
                .body("{\"endedOn\":\"%s\",%s}".formatted(day, TO_WORK))
                .post(ACase.API + "/enrolments/" + enrolled.enrolmentId + "/exit");
    }

    @Test
    void exitAndCorrectionNeedTheVersionThatWasRead() {
        ACase enrolled = ACase.enrolled();
        String url = ACase.API + "/enrolments/" + enrolled.enrolmentId;
        ACase.as(ACase.AME)
                .body("{\"endedOn\":\"%s\",%s}".formatted(ACase.TODAY, TO_WORK))
                .post(url + "/exit")
                .then()
                .statusCode(428);
        ACase.as(ACase.AME)
                .body("{\"reason\":\"Fel person\"}")
                .post(url + "/correction")
                .then()
                .statusCode(428);
        enrolled.end("9", TO_WORK).then().statusCode(412);
        enrolled.correct("9").then().statusCode(412);
    }

    @Test
    void aCorrectedEnrolmentHasItsReasonSealedAndNothingMoreIsRecorded() {
        ACase enrolled = ACase.enrolled();
        enrolled.correct("1")
                .then()
                .statusCode(200)
                .body("state", equalTo("CORRECTED"))
                .body("allowedMoves", hasSize(0));
        enrolled.correct("2").then().statusCode(409);
        enrolled.addSituation("AFTER").then().statusCode(409);
        enrolled.answerFollowUp("signedOn").then().statusCode(409);
        enrolled.outcome(ACase.AME).then().statusCode(404);
        assertThat(
                        Database.rows(
                                """
                                select position('Fel person'::bytea in reason) from enrolment_history
                                where enrolment_id = '%s' and state = 'CORRECTED'\
                                """
                                        .formatted(enrolled.enrolmentId)))
                .containsExactly("0");
        var event = Topics.await("samspel.participant.v1", 2, enrolled.enrolmentId).get(1);
        assertThat(Topics.header(event, "ce_type")).isEqualTo("se.samspel.enrolment.corrected.v1");
    }

    @Test
    void aWithdrawalLeavesTheHostItsOwnRecordToClose() {
        ACase enrolled = ACase.enrolled();
        enrolled.withdraw("2", "{}").then().statusCode(200);
        enrolled.addSituation("AFTER").then().statusCode(201);
        enrolled.end("2", TO_WORK).then().statusCode(200);
        enrolled.correct("3").then().statusCode(200);
    }
}
