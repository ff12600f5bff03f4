package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** An enrolment at rest, and what others learn of it. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class PausesTest {

    private static final String DAY = ACase.STARTED.plusDays(5).toString();

    @Test
    void aPausedEnrolmentIsResumedAndBothAreKept() {
        ACase paused = AnEnrolment.paused();
        AnEnrolment.read(paused)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("PAUSED"))
                .body("allowedMoves", contains("RESUME", "END", "CORRECT"))
                .body("pauses", hasSize(1))
                .body("pauses[0].from", equalTo(DAY))
                .body("pauses[0].until", nullValue());
        AnEnrolment.resume(paused, 2, ACase.TODAY)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("ACTIVE"))
                .body("pauses[0].until", equalTo(ACase.TODAY.toString()))
                .body("history.state", contains("ACTIVE", "PAUSED", "ACTIVE"))
                .body("history.changedBy", equalTo(List.of(ACase.AME, ACase.AME, ACase.AME)))
                .body("history[0].reason", nullValue());
    }

    @Test
    void aPauseIsToldAsAnActiveEnrolmentWithTheDaySinceWhen() {
        ACase paused = AnEnrolment.paused();
        AnEnrolment.resume(paused, 2, ACase.TODAY).then().statusCode(200);
        var events = Topics.await("samspel.participant.v1", 3, paused.enrolmentId);
        assertThat(Topics.header(events.get(1), "ce_type"))
                .isEqualTo("se.samspel.enrolment.started.v1");
        assertThat(Topics.text(events.get(1)))
                .contains("\"version\":2", "\"state\":\"ACTIVE\"", "\"pausedOn\":\"" + DAY + "\"");
        assertThat(Topics.text(events.get(2))).contains("\"version\":3", "\"pausedOn\":null");
    }

    @Test
    void aPauseChangesNoFigureOfFollowUp() {
        ACase enrolled = ACase.enrolled();
        enrolled.answerFollowUp("signedOn").then().statusCode(201);
        AnEnrolment.pause(enrolled, 2, ACase.TODAY).then().statusCode(200);
        var rows = Topics.await("samspel.statistics.v1", 2, enrolled.enrolmentId);
        assertThat(Topics.text(rows.get(1)).replace("\"version\":3", "\"version\":2"))
                .isEqualTo(Topics.text(rows.get(0)));
    }

    @Test
    void onlyAnActiveEnrolmentIsPausedAndOnlyAPausedOneResumed() {
        ACase enrolled = ACase.enrolled();
        AnEnrolment.resume(enrolled, 1, ACase.TODAY)
                .then()
                .statusCode(409)
                .body("state", equalTo("ACTIVE"))
                .body("allowedMoves", contains("PAUSE", "END", "CORRECT"));
        AnEnrolment.pause(enrolled, 1, ACase.TODAY).then().statusCode(200);
        AnEnrolment.pause(enrolled, 2, ACase.TODAY)
                .then()
                .statusCode(409)
                .body("state", equalTo("PAUSED"));
        ACase onTrial = AnEnrolment.onTrial(ACase.STARTED, ACase.TODAY);
        AnEnrolment.pause(onTrial, 1, ACase.TODAY)
                .then()
                .statusCode(409)
                .body("state", equalTo("TRIAL"));
    }

    @Test
    void aPauseLiesBetweenTheStartAndTodayAndAfterTheOneBefore() {
        ACase enrolled = ACase.enrolled();
        AnEnrolment.pause(enrolled, 1, ACase.STARTED.minusDays(1))
                .then()
                .statusCode(422)
                .body("type", endsWith("pauses-too-early"));
        AnEnrolment.pause(enrolled, 1, ACase.TODAY.plusDays(1))
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
        AnEnrolment.pause(enrolled, 1, ACase.STARTED).then().statusCode(200);
        AnEnrolment.resume(enrolled, 2, ACase.STARTED.minusDays(1))
                .then()
                .statusCode(422)
                .body("type", endsWith("resumes-before-pause"));
        AnEnrolment.resume(enrolled, 2, ACase.STARTED.plusDays(3)).then().statusCode(200);
        AnEnrolment.pause(enrolled, 3, ACase.STARTED.plusDays(2))
                .then()
                .statusCode(422)
                .body("type", endsWith("pauses-too-early"));
        AnEnrolment.pause(enrolled, 3, ACase.STARTED.plusDays(3))
                .then()
                .statusCode(200)
                .body("pauses", hasSize(2));
    }

    @Test
    void anExitEndsThePauseAndIsNotBeforeIt() {
        ACase paused = AnEnrolment.paused();
        AnEnrolment.end(paused, 2, ACase.STARTED.plusDays(4))
                .then()
                .statusCode(422)
                .body("type", endsWith("ends-before-pause"));
        AnEnrolment.end(paused, 2, ACase.STARTED.plusDays(5))
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("pauses[0].until", equalTo(DAY));
    }

    @Test
    void aPausedEnrolmentCanBeCorrected() {
        ACase paused = AnEnrolment.paused();
        paused.correct("2").then().statusCode(200).body("allowedMoves", empty());
        var event = Topics.await("samspel.participant.v1", 3, paused.enrolmentId).get(2);
        assertThat(Topics.text(event)).contains("\"state\":\"CORRECTED\"", "\"pausedOn\":null");
    }

    @Test
    void pausesNeedTheVersionThatWasRead() {
        ACase enrolled = ACase.enrolled();
        ACase.as(ACase.AME)
                .body("{\"pausedOn\":\"%s\"}".formatted(ACase.TODAY))
                .post(AnEnrolment.url(enrolled) + "/pause")
                .then()
                .statusCode(428);
        AnEnrolment.pause(enrolled, 9, ACase.TODAY).then().statusCode(412);
        AnEnrolment.resume(enrolled, 9, ACase.TODAY).then().statusCode(412);
    }

    @Test
    void theReasonOfAPauseIsSealed() {
        ACase enrolled = ACase.enrolled();
        ACase.as(ACase.AME)
                .header("If-Match", "\"1\"")
                .body("{\"pausedOn\":\"%s\",\"reason\":\"Utredning\"}".formatted(ACase.TODAY))
                .post(AnEnrolment.url(enrolled) + "/pause")
                .then()
                .statusCode(200);
        assertThat(
                        Database.rows(
                                """
                                select position('Utredning'::bytea in reason)
                                from enrolment_history
                                where enrolment_id = '%s' and state = 'PAUSED'\
                                """
                                        .formatted(enrolled.enrolmentId)))
                .containsExactly("0");
    }

    @Test
    void aRepeatedPauseIsMadeOnce() {
        ACase enrolled = ACase.enrolled();
        String key = UUID.randomUUID().toString();
        for (String replayed : new String[] {null, "true"}) {
            ACase.read(ACase.AME)
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"1\"")
                    .body("{\"pausedOn\":\"%s\"}".formatted(ACase.TODAY))
                    .post(AnEnrolment.url(enrolled) + "/pause")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", replayed)
                    .header("ETag", "\"2\"")
                    .body("pauses", hasSize(1));
        }
    }

    @Test
    void anotherUnitOfTheHostFindsNoEnrolmentToPauseOrToRecordAttendanceOf() {
        ACase enrolled = ACase.enrolled();
        Database.execute(
                "update enrolment set responsible_units = '{unit-9}' where id = '%s'"
                        .formatted(enrolled.enrolmentId));
        AnEnrolment.pause(enrolled, 1, ACase.TODAY).then().statusCode(404);
        AnEnrolment.resume(enrolled, 1, ACase.TODAY).then().statusCode(404);
        AnEnrolment.decideTrial(enrolled, 1, ACase.TODAY, "\"outcome\":\"ENDED\"")
                .then()
                .statusCode(404);
        ACase.read(ACase.AME).get(AnEnrolment.url(enrolled) + "/attendance").then().statusCode(404);
    }

    @Test
    void nobodyButTheHostPausesAnEnrolment() {
        ACase enrolled = ACase.enrolled();
        for (String other : List.of(ACase.REGION, ACase.FK, ACase.SOCIAL)) {
            ACase.as(other)
                    .header("If-Match", "\"1\"")
                    .body("{\"pausedOn\":\"%s\"}".formatted(ACase.TODAY))
                    .post(AnEnrolment.url(enrolled) + "/pause")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void pausesAreDeletedWithTheirEnrolmentAndSeenByTheHostAlone() {
        ACase paused = AnEnrolment.paused();
        String count =
                "select count(*) from enrolment_pause where enrolment_id = '%s'"
                        .formatted(paused.enrolmentId);
        assertThat(Database.seenBy("authority:" + ACase.AME, count)).containsExactly("1");
        assertThat(Database.seenBy("authority:" + ACase.REGION, count)).containsExactly("0");
        Database.execute(
                "delete from enrolment_history where enrolment_id = '%s'"
                        .formatted(paused.enrolmentId));
        Database.execute("delete from enrolment where id = '%s'".formatted(paused.enrolmentId));
        assertThat(Database.rows(count)).containsExactly("0");
    }
}
