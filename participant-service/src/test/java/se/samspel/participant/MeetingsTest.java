package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** Follow-up meetings at the host, and what the invited learn of them. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class MeetingsTest {

    @Test
    void referrerAndIncomeAuthorityAreThoseOfTheEnrolment() {
        AMeeting meeting = AMeeting.planned();
        meeting.readBy(ACase.AME)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("PLANNED"))
                .body("plannedAt", equalTo(AMeeting.NEXT_WEEK.toString()))
                .body("enrolmentId", equalTo(meeting.person.enrolmentId))
                .body("participantId", equalTo(meeting.person.hostParticipantId()))
                .body("allowedMoves", equalTo(List.of("HOLD", "CANCEL", "REBOOK")))
                .body(
                        "invitees.party",
                        equalTo(List.of("REFERRER", "INCOME_AUTHORITY", "PARTICIPANT")))
                .body("invitees[0].authority", equalTo(ACase.REGION))
                .body("invitees[1].authority", equalTo(ACase.FK))
                .body("invitees[2].authority", nullValue());
    }

    @Test
    void anotherAuthorityIsNotTheReferrerAndNobodyIsInvitedTwice() {
        ACase enrolled = ACase.enrolled();
        refused(
                enrolled,
                "{\"party\":\"REFERRER\",\"authority\":\"2021002114\"}",
                "other-authority");
        refused(enrolled, "{\"party\":\"PARTICIPANT\",\"unit\":\"x\"}", "other-authority");
        refused(enrolled, "{\"party\":\"OTHER\",\"unit\":\"x\"}", "other-authority");
        refused(enrolled, "{\"party\":\"HOST\"},{\"party\":\"HOST\"}", "invited-twice");
        AMeeting.tryPlanning(
                        enrolled,
                        AMeeting.NEXT_WEEK,
                        "{\"party\":\"OTHER\",\"authority\":\"2021002114\"},{\"party\":\"OTHER\"}")
                .then()
                .statusCode(201);
        AMeeting.tryPlanning(enrolled, AMeeting.NEXT_WEEK, "").then().statusCode(400);
        AMeeting.tryPlanning(
                        enrolled,
                        AMeeting.NEXT_WEEK,
                        "{\"party\":\"REFERRER\",\"unit\":\"197310199265\"}")
                .then()
                .statusCode(400);
    }

    private static void refused(ACase enrolled, String invitees, String rule) {
        AMeeting.tryPlanning(enrolled, AMeeting.NEXT_WEEK, invitees)
                .then()
                .statusCode(422)
                .body("type", endsWith(rule));
    }

    @Test
    void aMeetingIsPlannedFromAYearBeforeTheStartToFiveYearsAhead() {
        ACase enrolled = ACase.enrolled();
        for (long days : new long[] {-20 - 360, 5 * 365 - 5}) {
            AMeeting.tryPlanning(
                            enrolled,
                            AMeeting.NEXT_WEEK.plus(days - 7, ChronoUnit.DAYS),
                            AMeeting.BOTH)
                    .then()
                    .statusCode(201);
        }
        for (long days : new long[] {-20 - 370, 5 * 366 + 5}) {
            AMeeting.tryPlanning(
                            enrolled,
                            AMeeting.NEXT_WEEK.plus(days - 7, ChronoUnit.DAYS),
                            AMeeting.BOTH)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("date-out-of-reach"));
        }
    }

    @Test
    void aMeetingIsHeldOnceByThoseWhoCame() {
        AMeeting meeting = AMeeting.planned();
        meeting.hold("1", ACase.TODAY.plusDays(1), "\"REFERRER\"")
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
        meeting.hold("1", ACase.TODAY, "\"OTHER\"")
                .then()
                .statusCode(422)
                .body("type", endsWith("not-invited"));
        meeting.hold("1", ACase.TODAY, "\"REFERRER\",\"PARTICIPANT\",\"HOST\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("HELD"))
                .body("heldOn", equalTo(ACase.TODAY.toString()))
                .body("allowedMoves", empty())
                .body("invitees.present", equalTo(List.of(true, false, true)));
        meeting.cancel("2", ACase.TODAY, "REFERRER")
                .then()
                .statusCode(409)
                .body("state", equalTo("HELD"))
                .body("allowedMoves", empty());
        assertThat(history(meeting)).containsExactly("PLANNED handler-1", "HELD handler-1");
    }

    @Test
    void movesNeedTheVersionThatWasRead() {
        AMeeting meeting = AMeeting.planned();
        ACase.as(ACase.AME)
                .body("{\"heldOn\":\"%s\",\"present\":[]}".formatted(ACase.TODAY))
                .post(ACase.API + "/meetings/" + meeting.id + "/held")
                .then()
                .statusCode(428);
        meeting.hold("7", ACase.TODAY, "").then().statusCode(412);
    }

    @Test
    void aCancelledMeetingIsDueOnBothSidesUntilItHasANewDate() {
        AMeeting meeting = AMeeting.planned();
        for (String side : List.of(ACase.AME, ACase.REGION, ACase.FK)) {
            AMeeting.dueFor(side, meeting.person)
                    .then()
                    .body("items.recordId", not(hasItem(meeting.id)));
        }
        meeting.cancel("1", ACase.TODAY, "REFERRER")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancelledBy", equalTo("REFERRER"))
                .body("allowedMoves", equalTo(List.of("REBOOK")));
        due(meeting, ACase.AME)
                .then()
                .body(item(meeting) + ".kind", equalTo("MEETING_TO_REBOOK"))
                .body(item(meeting) + ".dueOn", equalTo(ACase.TODAY.toString()))
                .body(
                        item(meeting) + ".participantId",
                        equalTo(meeting.person.hostParticipantId()));
        for (String side : List.of(ACase.REGION, ACase.FK)) {
            due(meeting, side)
                    .then()
                    .body(item(meeting) + ".kind", equalTo("MEETING_TO_REBOOK"))
                    .body(item(meeting) + ".participantId", nullValue());
        }
        AMeeting.dueFor(ACase.AF, meeting.person)
                .then()
                .body("items.recordId", not(hasItem(meeting.id)));
        String another =
                meeting.rebook("2", AMeeting.NEXT_WEEK)
                        .then()
                        .statusCode(200)
                        .header("ETag", "\"3\"")
                        .body("state", equalTo("REBOOKED"))
                        .body("cancelledBy", equalTo("REFERRER"))
                        .extract()
                        .path("rebookedAs");
        ACase.read(ACase.REGION)
                .get(ACase.API + "/meetings/" + another)
                .then()
                .statusCode(200)
                .body("state", equalTo("PLANNED"))
                .body("rebooks", equalTo(meeting.id));
        for (String side : List.of(ACase.AME, ACase.REGION, ACase.FK)) {
            AMeeting.dueFor(side, meeting.person)
                    .then()
                    .body("items.recordId", not(hasItem(meeting.id)));
        }
    }

    private static io.restassured.response.Response due(AMeeting meeting, String side) {
        var due = AMeeting.dueFor(side, meeting.person);
        due.then().statusCode(200).body("items.recordId", hasItem(meeting.id));
        return due;
    }

    private static String item(AMeeting meeting) {
        return "items.find { it.recordId == '" + meeting.id + "' }";
    }

    @Test
    void aMeetingWhoseTimeHasPassedWithoutAnAnswerIsDueAtTheHostAlone() {
        AMeeting meeting = AMeeting.planned(ACase.enrolled(), AMeeting.LAST_WEEK, AMeeting.BOTH);
        due(meeting, ACase.AME).then().body(item(meeting) + ".kind", equalTo("MEETING_TO_REBOOK"));
        AMeeting.dueFor(ACase.REGION, meeting.person)
                .then()
                .body("items.recordId", not(hasItem(meeting.id)));
        meeting.hold("1", ACase.TODAY, "").then().statusCode(200);
        AMeeting.dueFor(ACase.AME, meeting.person)
                .then()
                .body("items.recordId", not(hasItem(meeting.id)));
    }

    @Test
    void whatWasCalledOffIsDueNoMoreOnceTheEnrolmentHasEnded() {
        AMeeting meeting = AMeeting.planned();
        meeting.cancel("1", ACase.TODAY, "HOST").then().statusCode(200);
        meeting.person
                .end("1", "\"exitReason\":\"OVRIGT\",\"earlyDropout\":true")
                .then()
                .statusCode(200);
        for (String side : List.of(ACase.AME, ACase.REGION)) {
            AMeeting.dueFor(side, meeting.person)
                    .then()
                    .body("items.recordId", not(hasItem(meeting.id)));
        }
        AMeeting.tryPlanning(meeting.person, AMeeting.NEXT_WEEK, AMeeting.BOTH)
                .then()
                .statusCode(201);
    }

    @Test
    void whatWasRegisteredByMistakeHasNoMeetings() {
        AMeeting meeting = AMeeting.planned();
        meeting.person.correct("1").then().statusCode(200);
        AMeeting.tryPlanning(meeting.person, AMeeting.NEXT_WEEK, AMeeting.BOTH)
                .then()
                .statusCode(409)
                .body("state", equalTo("CORRECTED"));
        meeting.hold("1", ACase.TODAY, "").then().statusCode(409);
        meeting.readBy(ACase.REGION).then().statusCode(404);
        AMeeting.listedFor(ACase.REGION).then().body("items.id", not(hasItem(meeting.id)));
    }

    @Test
    void theHostListsAnEnrolmentsMeetingsInTheOrderOfTheirDays() {
        ACase enrolled = ACase.enrolled();
        AMeeting later = AMeeting.planned(enrolled, AMeeting.BOTH);
        AMeeting earlier = AMeeting.planned(enrolled, AMeeting.LAST_WEEK, AMeeting.BOTH);
        ACase.read(ACase.AME)
                .get(ACase.API + "/enrolments/" + enrolled.enrolmentId + "/meetings?total=true")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(earlier.id, later.id)))
                .body("items[0].invitees", hasSize(3))
                .body("_meta.totalRecords", equalTo(2));
        ACase.read(ACase.FK).get(ACase.API + "/meetings?direction=sent").then().statusCode(400);
        ACase.read(ACase.FK)
                .get(ACase.API + "/meetings?direction=invited&total=true&limit=1")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(earlier.id)));
    }

    @Test
    void aRepeatedPlanMakesNoSecondMeeting() {
        ACase enrolled = ACase.enrolled();
        String path = ACase.API + "/enrolments/" + enrolled.enrolmentId + "/meetings";
        String body = AMeeting.request(AMeeting.NEXT_WEEK, AMeeting.BOTH);
        var request = ACase.as(ACase.AME).header("X-Test", "1").body(body);
        String first = request.post(path).then().statusCode(201).extract().path("id");
        request.post(path)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
    }

    private static List<String> history(AMeeting meeting) {
        return Database.rows(
                """
                select state || ' ' || changed_by from meeting_history
                where meeting_id = '%s' order by id\
                """
                        .formatted(meeting.id));
    }
}
