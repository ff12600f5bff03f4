package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** What the invited see of a follow-up meeting, and what nobody else does. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class InvitedTest {

    @Test
    void theInvitedSeeDatesAndWhoCalledItOffAndNothingMore() {
        AMeeting meeting = AMeeting.planned();
        meeting.cancel("1", ACase.TODAY, "PARTICIPANT").then().statusCode(200);
        for (String invited : List.of(ACase.REGION, ACase.FK)) {
            meeting.readBy(invited)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CANCELLED"))
                    .body("cancelledBy", equalTo("PARTICIPANT"))
                    .body("referralId", equalTo(meeting.person.referralId));
            var seen = meeting.readBy(invited).then();
            for (String hidden :
                    List.of("enrolmentId", "participantId", "kind", "allowedMoves", "invitees")) {
                seen.body("$", not(hasKey(hidden)));
            }
            AMeeting.listedFor(invited).then().body("items.id", hasItem(meeting.id));
        }
        meeting.readBy(ACase.AF).then().statusCode(404);
        AMeeting.listedFor(ACase.AF).then().body("items.id", not(hasItem(meeting.id)));
        AMeeting.listedFor(ACase.AME).then().body("items.id", not(hasItem(meeting.id)));
        assertThat(
                        Database.rows(
                                """
                                select distinct actor || ' ' || controller || ' ' || operation
                                from access_log
                                where '%s' = any (record_ids) and actor = '%s' order by 1\
                                """
                                        .formatted(meeting.id, ACase.FK)))
                .containsExactly(
                        ACase.FK + " " + ACase.AME + " list-invited-meetings",
                        ACase.FK + " " + ACase.AME + " read-meeting");
    }

    @Test
    void whoIsNotInvitedSeesNothingThoughItsEdgeStands() {
        AMeeting meeting = AMeeting.planned(ACase.enrolled(), "{\"party\":\"REFERRER\"}");
        meeting.readBy(ACase.REGION).then().statusCode(200);
        meeting.readBy(ACase.FK).then().statusCode(404);
        meeting.cancel("1", ACase.TODAY, "INCOME_AUTHORITY").then().statusCode(422);
    }

    @Test
    void withoutTheCategoryOrAfterTheWithdrawalTheInvitedSeeNothing() {
        ACase quiet =
                ACase.registered()
                        .waive("\"OUTCOME\"")
                        .disclose()
                        .refer("ACCEPTED")
                        .awaitReferral("ACCEPTED")
                        .enrol();
        hidden(AMeeting.planned(quiet, AMeeting.BOTH));
        AMeeting meeting = AMeeting.planned();
        meeting.cancel("1", ACase.TODAY, "HOST").then().statusCode(200);
        meeting.person.withdraw("2", "{}").then().statusCode(200);
        hidden(meeting);
        meeting.readBy(ACase.AME).then().statusCode(200);
    }

    @Test
    void anEdgeThatIsOverTodayShowsNothing() {
        ACase over =
                ACase.registered()
                        .waive("\"CASE_STATUS\"", ACase.SIGNED, ACase.TODAY.minusDays(1))
                        .disclose()
                        .refer("ACCEPTED")
                        .awaitReferral("ACCEPTED")
                        .enrol();
        hidden(AMeeting.planned(over, AMeeting.BOTH));
    }

    private static void hidden(AMeeting meeting) {
        for (String invited : List.of(ACase.REGION, ACase.FK)) {
            meeting.readBy(invited).then().statusCode(404);
            AMeeting.listedFor(invited).then().body("items.id", not(hasItem(meeting.id)));
            AMeeting.dueFor(invited, meeting.person)
                    .then()
                    .body("items.recordId", not(hasItem(meeting.id)));
            for (String table : List.of("meeting where id", "meeting_invitee where meeting_id")) {
                assertThat(
                                Database.seenBy(
                                        "authority:" + invited,
                                        "select count(*) from "
                                                + table
                                                + " = '"
                                                + meeting.id
                                                + "'"))
                        .containsExactly("0");
            }
        }
    }

    @Test
    void theDatabaseShowsTheInvitedTheirInvitationAloneAndLetsThemChangeNothing() {
        AMeeting meeting = AMeeting.planned();
        String where = " where meeting_id = '" + meeting.id + "'";
        assertThat(
                        Database.seenBy(
                                "authority:" + ACase.FK,
                                "select authority from meeting_invitee" + where))
                .containsExactly(ACase.FK);
        assertThat(
                        Database.seenBy(
                                "authority:" + ACase.FK,
                                """
                                with changed as (update meeting set version = version + 1
                                  where id = '%s' returning id)
                                select count(*) from changed\
                                """
                                        .formatted(meeting.id)))
                .containsExactly("0");
        for (String caller : List.of("", "operator", "authority:" + ACase.AF)) {
            for (String table : List.of("meeting", "meeting_invitee", "meeting_history")) {
                assertThat(Database.seenBy(caller, "select count(*) from " + table))
                        .as(caller + " " + table)
                        .containsExactly("0");
            }
        }
        assertThat(Database.seenBy("authority:" + ACase.FK, "select count(*) from meeting_history"))
                .containsExactly("0");
    }

    @Test
    void onlyTheInvitedUnitSeesTheMeetingWhereOneIsNamed() {
        AMeeting theirs =
                AMeeting.planned(
                        ACase.enrolled(), "{\"party\":\"INCOME_AUTHORITY\",\"unit\":\"unit-2\"}");
        theirs.readBy(ACase.FK).then().statusCode(404);
        AMeeting.listedFor(ACase.FK).then().body("items.id", not(hasItem(theirs.id)));
        AMeeting own =
                AMeeting.planned(
                        ACase.enrolled(), "{\"party\":\"INCOME_AUTHORITY\",\"unit\":\"unit-1\"}");
        own.readBy(ACase.FK).then().statusCode(200);
        AMeeting.listedFor(ACase.FK).then().body("items.id", hasItem(own.id));
    }

    @Test
    void aProtectedPersonsMeetingIsInNoListAndDueNowhere() {
        AMeeting meeting = AMeeting.planned();
        meeting.cancel("1", ACase.TODAY, "HOST").then().statusCode(200);
        Database.execute(
                "update participant set protection = 'SEKRETESSMARKERING', municipality = null"
                        + " where id = '%s'".formatted(meeting.person.hostParticipantId()));
        AMeeting.listedFor(ACase.REGION).then().body("items.id", not(hasItem(meeting.id)));
        for (String side : List.of(ACase.AME, ACase.REGION)) {
            AMeeting.dueFor(side, meeting.person)
                    .then()
                    .body("items.recordId", not(hasItem(meeting.id)));
        }
        long before = reviewed();
        meeting.readBy(ACase.REGION).then().statusCode(200);
        assertThat(reviewed()).isEqualTo(before + 1);
    }

    @Test
    void theInvitedNeitherMoveAMeetingNorListAnEnrolments() {
        AMeeting meeting = AMeeting.planned();
        ACase.as(ACase.REGION)
                .header("If-Match", "\"1\"")
                .body(
                        "{\"cancelledOn\":\"%s\",\"cancelledBy\":\"REFERRER\"}"
                                .formatted(ACase.TODAY))
                .post(ACase.API + "/meetings/" + meeting.id + "/cancellation")
                .then()
                .statusCode(404);
        ACase.read(ACase.REGION)
                .get(ACase.API + "/enrolments/" + meeting.person.enrolmentId + "/meetings")
                .then()
                .statusCode(404);
    }

    private static long reviewed() {
        return Long.parseLong(
                Database.rows(
                                """
                                select count(*) from reviewable_event
                                where authority = '%s' and kind = 'PROTECTED_PERSON'
                                  and participant_id is null\
                                """
                                        .formatted(ACase.REGION))
                        .getFirst());
    }
}
