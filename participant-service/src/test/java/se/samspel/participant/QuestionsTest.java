package se.samspel.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.ContractChecks;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;
import se.samspel.kit.testing.Topics;

/** What a host asks for its association, and what is answered. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class QuestionsTest {

    private ACase enrolled;

    @BeforeEach
    void anEnrolment() {
        enrolled = ACase.enrolled();
    }

    @Test
    void theQuestionsOfTheDayAreAskedInOrderWithTheirAnswers() {
        AQuestion second = AQuestion.of(enrolled, "a", AQuestion.CHOICE).inPlace(20).announce(1);
        AQuestion first = AQuestion.of(enrolled, "b", AQuestion.SCALE).inPlace(10).announce(1);
        AQuestion.of(enrolled, "later", AQuestion.SCALE)
                .validFrom(ACase.TODAY.plusDays(1))
                .announce(1);
        AQuestion.of(enrolled, "over", AQuestion.SCALE)
                .validUntil(ACase.TODAY.minusDays(1))
                .announce(1);
        AQuestion.of(enrolled, "elsewhere", AQuestion.SCALE).announce(1, Uuid7.now().toString());
        second.answer(1, "STUDIES").then().statusCode(201);
        AQuestion.askedIn(enrolled)
                .then()
                .statusCode(200)
                .body("questions.questionId", contains(first.id, second.id))
                .body("questions[0].answer", nullValue())
                .body("questions[0].min", equalTo(1))
                .body("questions[1].choices.code", contains("WORK", "STUDIES"))
                .body("questions[1].answer.value", equalTo("STUDIES"))
                .body("questions[1].answer.version", equalTo(1));
    }

    @Test
    void aQuestionIsAskedInTheLatestVersionThatHasBegun() {
        AQuestion question = AQuestion.of(enrolled, "a", AQuestion.SCALE).announce(1);
        question.validFrom(ACase.TODAY).announce(2);
        question.validFrom(ACase.TODAY.plusDays(1)).announce(3);
        askedOn(ACase.TODAY.minusDays(1).toString()).body("questions.version", contains(1));
        askedOn(ACase.TODAY.toString()).body("questions.version", contains(2));
        askedOn(ACase.TODAY.plusDays(1).toString()).body("questions.version", contains(3));
        ACase.read(ACase.AME).get(questions() + "?on=soon").then().statusCode(400);
        AQuestion.refused(question.answer(1, "7"), "not-asked-that-day", "/version");
        question.answer(1, ACase.TODAY.minusDays(1), "7").then().statusCode(201);
    }

    private String questions() {
        return ACase.API + "/enrolments/" + enrolled.enrolmentId + "/questions";
    }

    private ValidatableResponse askedOn(String day) {
        return ACase.read(ACase.AME).get(questions() + "?on=" + day).then().statusCode(200);
    }

    @Test
    void anAnswerIsTestedAndTheFaultPointedAt() {
        AQuestion scale = AQuestion.of(enrolled, "a", AQuestion.SCALE).announce(1);
        AQuestion choice = AQuestion.of(enrolled, "b", AQuestion.CHOICE).announce(1);
        AQuestion over =
                AQuestion.of(enrolled, "c", AQuestion.SCALE)
                        .validUntil(ACase.TODAY.minusDays(1))
                        .announce(1);
        AQuestion elsewhere =
                AQuestion.of(enrolled, "d", AQuestion.SCALE).announce(1, Uuid7.now().toString());
        AQuestion.refused(scale.answer(1, "seven"), "wrong-type", "/value");
        AQuestion.refused(scale.answer(1, "11"), "outside-limits", "/value");
        AQuestion.refused(scale.answer(1, "0"), "outside-limits", "/value");
        AQuestion.refused(scale.answer(2, "7"), "not-asked-that-day", "/version");
        AQuestion.refused(choice.answer(1, "RETIREMENT"), "unknown-choice", "/value");
        AQuestion.refused(over.answer(1, "7"), "not-asked-that-day", "/answeredOn");
        AQuestion.refused(elsewhere.answer(1, "7"), "other-intervention", "");
        scale.answer(1, ACase.TODAY.plusDays(1), "7")
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
        scale.answer(1, "10").then().statusCode(201);
        over.answer(1, ACase.TODAY.minusDays(1), "1").then().statusCode(201);
    }

    @Test
    void anAnswerIsChangedByWhoHasReadItAndWhatItWasIsKept() {
        AQuestion question = AQuestion.of(enrolled, "a", AQuestion.SCALE).announce(1);
        String body = AQuestion.body(1, ACase.TODAY, "4");
        ACase.as(ACase.AME).body(body).put(question.url()).then().statusCode(428);
        question.put("If-Match", "\"1\"", body).then().statusCode(412);
        question.answer(1, "4").then().statusCode(201).header("ETag", "\"1\"");
        question.answer(1, "4").then().statusCode(412);
        question.answerAgain("9", 1, "7").then().statusCode(412);
        question.answerAgain("1", 1, "7").then().statusCode(200).header("ETag", "\"2\"");
        question.answerAgain("2", 1, null)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("value", nullValue());
        ACase.read(ACase.AME)
                .get(question.url() + "/history")
                .then()
                .statusCode(200)
                .body("answers.value", contains(null, "7", "4"))
                .body("answers.version", contains(3, 2, 1));
        ACase.read(ACase.AME).get(question.url()).then().statusCode(200).header("ETag", "\"3\"");
    }

    @Test
    void aCorrectedEnrolmentIsAskedNothingMore() {
        AQuestion question = AQuestion.of(enrolled, "a", AQuestion.SCALE).announce(1);
        enrolled.correct("1").then().statusCode(200);
        question.answer(1, "4").then().statusCode(409).body("state", equalTo("CORRECTED"));
    }

    @Test
    void nobodyButTheHostSeesOrGivesAnAnswer() {
        AQuestion question = AQuestion.of(enrolled, "a", AQuestion.SCALE).announce(1);
        question.answer(1, "4").then().statusCode(201);
        String questions = questions();
        for (String other : List.of(ACase.REGION, ACase.FK, ACase.SOCIAL)) {
            ACase.read(other).get(questions).then().statusCode(404);
            ACase.read(other).get(question.url()).then().statusCode(404);
            ACase.read(other).get(question.url() + "/history").then().statusCode(404);
            ACase.as(other)
                    .header("If-Match", "\"1\"")
                    .body(AQuestion.body(1, ACase.TODAY, "7"))
                    .put(question.url())
                    .then()
                    .statusCode(404);
        }
        given().headers(Headers.acting()).get(questions).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.authority(ACase.AME, "referral.read"))
                .headers(Headers.acting())
                .get(questions)
                .then()
                .statusCode(403);
        given().auth().oauth2(Tokens.authority(ACase.AME)).get(questions).then().statusCode(400);
    }

    @Test
    void noTableShowsOneHostsAnswersToAnother() {
        AQuestion question =
                AQuestion.of(enrolled, "a", AQuestion.SCALE).needingApproval().announce(1);
        question.approve(ACase.AME, 1).then().statusCode(201);
        question.answer(1, "4").then().statusCode(201);
        for (String table :
                List.of("question_answer", "question_answer_history", "question_approval")) {
            String count = "select count(*) > 0 from " + table;
            assertThat(Database.seenBy("authority:" + ACase.AME, count)).containsExactly("t");
            for (String other : List.of("authority:" + ACase.REGION, "operator", "")) {
                assertThat(Database.seenBy(other, count)).containsExactly("f");
            }
        }
        assertThat(
                        Database.seenBy(
                                "authority:" + ACase.AME,
                                "with changed as (update question set needs_approval = false"
                                        + " returning 1) select count(*) from changed"))
                .containsExactly("0");
    }

    @Test
    void answersGoWithTheirEnrolment() {
        AQuestion question = AQuestion.of(enrolled, "a", AQuestion.SCALE).announce(1);
        question.answer(1, "4").then().statusCode(201);
        assertThat(
                        Database.rows(
                                """
                                select conrelid::regclass from pg_constraint
                                where contype = 'f' and confdeltype = 'c' and conrelid in
                                  ('question_answer'::regclass, 'question_answer_history'::regclass)
                                order by 1\
                                """))
                .containsExactly("question_answer", "question_answer_history");
    }

    @Test
    void eachReadAndWriteIsLogged() {
        AQuestion question = AQuestion.of(enrolled, "a", AQuestion.SCALE).announce(1);
        question.answer(1, "4").then().statusCode(201);
        AQuestion.askedIn(enrolled).then().statusCode(200);
        assertThat(
                        Database.rows(
                                """
                                select operation from access_log
                                where record_ids = array['%s'::uuid] and operation like '%%question%%'
                                order by id\
                                """
                                        .formatted(enrolled.enrolmentId)))
                .containsExactly("answer-question", "read-questions");
    }

    @Test
    void askingCostsOneStatementHoweverManyQuestionsAndAnAnswerTwoMoreRows() {
        AQuestion first = AQuestion.of(enrolled, "a", AQuestion.SCALE).announce(1);
        List<String> one = Statements.during(() -> AQuestion.askedIn(enrolled));
        AQuestion.of(enrolled, "b", AQuestion.SCALE).announce(1);
        AQuestion.of(enrolled, "c", AQuestion.SCALE).announce(1);
        List<String> three = Statements.during(() -> AQuestion.askedIn(enrolled));
        assertThat(three).hasSameSizeAs(one);
        assertThat(three.stream().filter(sql -> sql.contains("question_answer"))).hasSize(1);
        List<String> answered = Statements.during(() -> first.answer(1, "4"));
        assertThat(answered.stream().filter(sql -> sql.contains("insert"))).hasSize(3);
    }

    @Test
    void theFundingServicesExampleIsRead() {
        Path folder = Path.of("..", "funding-service", "contract", "events");
        String example = ContractChecks.read(folder.resolve("question.defined.example.json"));
        String id = example.replaceAll("(?s).*\"questionId\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        Topics.send("samspel.funding.v1", "se.samspel.question.defined.v1", id + "/2", example);
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        """
                                        select concat_ws(' ', version, type, place, choice_codes,
                                          cardinality(intervention_ids), needs_approval)
                                        from question where question_id = '%s'\
                                        """
                                                .formatted(id)))
                        .containsExactly("2 CHOICE 20 {WORK_TRAINING,STUDY_GUIDANCE} 1 f"));
        Topics.send("samspel.funding.v1", "se.samspel.question.defined.v1", id + "/2", null);
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select 1 from question where question_id = '%s'"
                                                .formatted(id)))
                        .isEmpty());
    }
}
