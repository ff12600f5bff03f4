package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
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
import se.samspel.kit.testing.Statements;

/** Activities at the host, and what a responsible authority learns of its own. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ActivitiesTest {

    @Test
    void anActivityGetsItsOutcomeOnce() {
        AnActivity activity = AnActivity.of(ACase.REGION);
        activity.answer("1", ACase.TODAY.plusDays(1), "DONE")
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
        activity.answer("9", ACase.TODAY, "DONE").then().statusCode(412);
        activity.answer("1", ACase.TODAY, "DONE")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("activity", equalTo(AnActivity.TEXT))
                .body("state", equalTo("ANSWERED"))
                .body("outcome", equalTo("DONE"))
                .body("note", equalTo("Gick bra"))
                .body("allowedMoves", empty());
        activity.postpone("2", AnActivity.DUE.plusDays(1))
                .then()
                .statusCode(409)
                .body("state", equalTo("ANSWERED"));
        assertThat(
                        Database.rows(
                                """
                                select state || ' ' || changed_by from activity_history
                                where activity_id = '%s' order by id\
                                """
                                        .formatted(activity.id)))
                .containsExactly("OPEN handler-1", "ANSWERED handler-1");
    }

    @Test
    void aPostponementLeadsToALaterDay() {
        AnActivity activity = AnActivity.of(ACase.REGION);
        activity.postpone("1", AnActivity.DUE)
                .then()
                .statusCode(422)
                .body("type", endsWith("postponed-backwards"));
        activity.postpone("1", AnActivity.DUE.plusDays(1))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("dueOn", equalTo(AnActivity.DUE.plusDays(1).toString()))
                .body("allowedMoves", equalTo(List.of("ANSWER", "POSTPONE")));
    }

    @Test
    void theHostIsRemindedOfOpenActivitiesUntilTheyAreAnswered() {
        AnActivity activity = AnActivity.of(ACase.REGION);
        String item = "items.find { it.recordId == '" + activity.id + "' }";
        AMeeting.dueFor(ACase.AME, activity.person)
                .then()
                .body(item + ".kind", equalTo("ACTIVITY_DUE"))
                .body(item + ".dueOn", equalTo(AnActivity.DUE.toString()))
                .body(item + ".participantId", equalTo(activity.person.hostParticipantId()));
        AMeeting.dueFor(ACase.AME, activity.person, 9)
                .then()
                .body("items.recordId", not(hasItem(activity.id)));
        AMeeting.dueFor(ACase.AME, activity.person, 10)
                .then()
                .body("items.recordId", hasItem(activity.id));
        AMeeting.dueFor(ACase.REGION, activity.person)
                .then()
                .body("items.recordId", not(hasItem(activity.id)));
        activity.answer("1", ACase.TODAY, "NO_LONGER_RELEVANT").then().statusCode(200);
        AMeeting.dueFor(ACase.AME, activity.person)
                .then()
                .body("items.recordId", not(hasItem(activity.id)));
    }

    @Test
    void anotherResponsibleAuthorityReadsWhatWhenAndOutcomeAndNothingMore() {
        AnActivity activity = AnActivity.of(ACase.REGION);
        activity.answer("1", ACase.TODAY, "PARTLY").then().statusCode(200);
        var seen =
                activity.readBy(ACase.REGION)
                        .then()
                        .statusCode(200)
                        .header("ETag", "\"2\"")
                        .body("activity", equalTo(AnActivity.TEXT))
                        .body("dueOn", equalTo(AnActivity.DUE.toString()))
                        .body("outcome", equalTo("PARTLY"))
                        .body("doneOn", equalTo(ACase.TODAY.toString()));
        for (String hidden :
                List.of(
                        "enrolmentId",
                        "participantId",
                        "note",
                        "jobFocused",
                        "responsibleUnit",
                        "allowedMoves")) {
            seen.body("$", not(hasKey(hidden)));
        }
        AnActivity.listedFor(ACase.REGION)
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.id == '" + activity.id + "' }.activity",
                        equalTo(AnActivity.TEXT));
        assertThat(
                        Database.rows(
                                """
                                select distinct controller || ' ' || operation from access_log
                                where '%s' = any (record_ids) and actor = '%s' order by 1\
                                """
                                        .formatted(activity.id, ACase.REGION)))
                .containsExactly(
                        ACase.AME + " list-responsible-activities", ACase.AME + " read-activity");
    }

    @Test
    void whoIsNotResponsibleSeesNothingThoughItsEdgeStands() {
        hidden(AnActivity.of(ACase.REGION), ACase.FK);
        hidden(AnActivity.of(ACase.FK), ACase.REGION);
        hidden(AnActivity.of(ACase.AF), ACase.AF);
    }

    @Test
    void withoutTheCategoryOrAfterTheWithdrawalTheResponsibleSeesNothing() {
        ACase quiet = AnActivity.enrolled("\"CASE_STATUS\"");
        hidden(AnActivity.of(quiet, ACase.REGION, "null", AnActivity.DUE), ACase.REGION);
        AnActivity activity = AnActivity.of(ACase.REGION);
        activity.person.withdraw("2", "{}").then().statusCode(200);
        hidden(activity, ACase.REGION);
        activity.readBy(ACase.AME).then().statusCode(200);
    }

    @Test
    void anEdgeThatIsOverTodayShowsNothing() {
        ACase over =
                ACase.registered()
                        .waive("\"PLAN\"", ACase.SIGNED, ACase.TODAY.minusDays(1))
                        .disclose()
                        .refer("ACCEPTED")
                        .awaitReferral("ACCEPTED")
                        .enrol();
        hidden(AnActivity.of(over, ACase.REGION, "null", AnActivity.DUE), ACase.REGION);
    }

    private static void hidden(AnActivity activity, String authority) {
        activity.readBy(authority).then().statusCode(404);
        AnActivity.listedFor(authority).then().body("items.id", not(hasItem(activity.id)));
        assertThat(
                        Database.seenBy(
                                "authority:" + authority,
                                "select count(*) from activity where id = '%s'"
                                        .formatted(activity.id)))
                .containsExactly("0");
        assertThat(keysSeen(activity, authority)).containsExactly("0");
    }

    @Test
    void theResponsibleReadsThePersonsKeyOnlyWhileAnActivityIsItsToSee() {
        ACase enrolled = AnActivity.enrolled("\"PLAN\"");
        AnActivity theirs = AnActivity.of(enrolled, ACase.REGION, "null", AnActivity.DUE);
        assertThat(keysSeen(theirs, ACase.REGION)).containsExactly("1");
        assertThat(keysSeen(theirs, ACase.FK)).containsExactly("0");
        for (String table : List.of("plan", "plan_goal", "activity_history", "participant")) {
            assertThat(
                            Database.seenBy(
                                    "authority:" + ACase.REGION,
                                    "select count(*) from "
                                            + table
                                            + (table.equals("participant")
                                                    ? " where controller <> '" + ACase.REGION + "'"
                                                    : "")))
                    .as(table)
                    .containsExactly("0");
        }
        assertThat(
                        Database.seenBy(
                                "authority:" + ACase.REGION,
                                """
                                with changed as (update activity set version = version + 1
                                  where id = '%s' returning id)
                                select count(*) from changed\
                                """
                                        .formatted(theirs.id)))
                .containsExactly("0");
    }

    private static List<String> keysSeen(AnActivity activity, String authority) {
        return Database.seenBy(
                "authority:" + authority,
                "select count(*) from data_key where participant_id = '%s'"
                        .formatted(activity.person.hostParticipantId()));
    }

    @Test
    void onlyTheResponsibleUnitSeesItWhereOneIsNamed() {
        ACase enrolled = AnActivity.enrolled("\"PLAN\"");
        AnActivity other = AnActivity.of(enrolled, ACase.REGION, "\"unit-2\"", AnActivity.DUE);
        other.readBy(ACase.REGION).then().statusCode(404);
        AnActivity.listedFor(ACase.REGION).then().body("items.id", not(hasItem(other.id)));
        AnActivity own = AnActivity.of(enrolled, ACase.REGION, "\"unit-1\"", AnActivity.DUE);
        own.readBy(ACase.REGION).then().statusCode(200).body("activity", equalTo(AnActivity.TEXT));
        AnActivity.listedFor(ACase.REGION).then().body("items.id", hasItem(own.id));
    }

    @Test
    void aProtectedPersonsActivityIsInNoListAndDueNowhere() {
        AnActivity activity = AnActivity.of(ACase.REGION);
        Database.execute(
                "update participant set protection = 'SKYDDAD_FOLKBOKFORING', municipality = null"
                        + " where id = '%s'".formatted(activity.person.hostParticipantId()));
        AnActivity.listedFor(ACase.REGION).then().body("items.id", not(hasItem(activity.id)));
        AMeeting.dueFor(ACase.AME, activity.person)
                .then()
                .body("items.recordId", not(hasItem(activity.id)));
    }

    @Test
    void theHostListsThemByTheirDay() {
        ACase enrolled = ACase.enrolled();
        AnActivity later = AnActivity.of(enrolled, ACase.AME, "null", AnActivity.DUE.plusDays(1));
        AnActivity sooner = AnActivity.of(enrolled, ACase.REGION, "null", AnActivity.DUE);
        ACase.read(ACase.AME)
                .get(ACase.API + "/enrolments/" + enrolled.enrolmentId + "/activities?total=true")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(sooner.id, later.id)))
                .body("items.responsibleAuthority", equalTo(List.of(ACase.REGION, ACase.AME)))
                .body("items.jobFocused", equalTo(List.of(true, true)))
                .body("_meta.totalRecords", equalTo(2));
        ACase.read(ACase.REGION)
                .get(ACase.API + "/enrolments/" + enrolled.enrolmentId + "/activities")
                .then()
                .statusCode(404);
        ACase.read(ACase.REGION)
                .get(ACase.API + "/activities?responsible=all")
                .then()
                .statusCode(400);
        AnActivity.of(AnActivity.enrolled("\"PLAN\""), ACase.FK, "null", AnActivity.DUE);
        ACase.read(ACase.FK)
                .get(ACase.API + "/activities?total=true&limit=1")
                .then()
                .statusCode(200);
    }

    @Test
    void whatWasRegisteredByMistakeHasNoActivities() {
        AnActivity activity = AnActivity.of(ACase.REGION);
        activity.person.correct("1").then().statusCode(200);
        AnActivity.tryAdding(activity.person, ACase.REGION, "null", AnActivity.DUE)
                .then()
                .statusCode(409);
        activity.answer("1", ACase.TODAY, "DONE").then().statusCode(409);
        activity.readBy(ACase.REGION).then().statusCode(404);
        AnActivity.listedFor(ACase.REGION).then().body("items.id", not(hasItem(activity.id)));
    }

    @Test
    void theCallsCostTheSameHoweverManyThereAre() {
        ACase enrolled = AnActivity.enrolled("\"PLAN\"");
        costs(7, () -> AnActivity.of(enrolled, ACase.REGION, "null", AnActivity.DUE));
        AnActivity activity = AnActivity.of(enrolled, ACase.REGION, "null", AnActivity.DUE);
        costs(8, () -> activity.answer("1", ACase.TODAY, "DONE").then().statusCode(200));
        costs(7, () -> activity.readBy(ACase.REGION).then().statusCode(200));
        costs(4, () -> AnActivity.listedFor(ACase.REGION).then().statusCode(200));
        costs(
                5,
                () ->
                        ACase.read(ACase.AME)
                                .get(
                                        ACase.API
                                                + "/enrolments/"
                                                + enrolled.enrolmentId
                                                + "/activities")
                                .then()
                                .statusCode(200));
    }

    private static void costs(int statements, Runnable work) {
        List<String> seen = Statements.during(work).stream().distinct().toList();
        assertThat(seen).as(String.join("\n", seen)).hasSize(statements);
    }
}
