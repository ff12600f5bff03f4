package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** When the host is reminded of trials and of long enrolments. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RemindersTest {

    @Test
    void aTrialIsDueOnItsLastDay() {
        ACase onTrial = AnEnrolment.onTrial(ACase.STARTED, ACase.TODAY.plusDays(9));
        assertThat(due(onTrial, 8)).isEmpty();
        assertThat(due(onTrial, 9)).containsExactly("TRIAL_ENDS " + ACase.TODAY.plusDays(9));
        AnEnrolment.decideTrial(onTrial, 1, ACase.TODAY, "\"outcome\":\"CONTINUES\"")
                .then()
                .statusCode(200);
        assertThat(due(onTrial, 9)).isEmpty();
    }

    @Test
    void whoIsToBeEndedIsDueUntilTheExit() {
        ACase onTrial = AnEnrolment.onTrial(ACase.STARTED, ACase.TODAY);
        AnEnrolment.decideTrial(onTrial, 1, ACase.TODAY, "\"outcome\":\"ENDED\"")
                .then()
                .statusCode(200);
        Database.execute(
                "update enrolment set state = 'ACTIVE' where id = '%s'"
                        .formatted(onTrial.enrolmentId));
        assertThat(due(onTrial, 0)).containsExactly("TRIAL_ENDS " + ACase.TODAY);
        AnEnrolment.end(onTrial, 2, ACase.TODAY).then().statusCode(200);
        assertThat(due(onTrial, 0)).isEmpty();
    }

    @Test
    void anEnrolmentIsLongAfterTwelveMonthsAndPausedOnesTooAndEndedOnesNot() {
        ACase enrolled = startedOn(ACase.TODAY.minusMonths(12).plusDays(1));
        LocalDate longOn = ACase.TODAY.minusMonths(12).plusDays(1).plusMonths(12);
        assertThat(due(enrolled, 366)).containsExactly("ENROLMENT_LONG " + longOn);
        AnEnrolment.pause(enrolled, 1, ACase.TODAY).then().statusCode(200);
        assertThat(due(enrolled, 366)).containsExactly("ENROLMENT_LONG " + longOn);
        AnEnrolment.end(enrolled, 2, ACase.TODAY).then().statusCode(200);
        assertThat(due(enrolled, 366)).isEmpty();
    }

    @Test
    void theHostSetsAfterHowManyMonths() {
        ACase enrolled = startedOn(ACase.STARTED);
        readSettings(enrolled)
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .body("longEnrolmentMonths", equalTo(12))
                .body("version", equalTo(0));
        set(enrolled, ACase.AME, 3, null).then().statusCode(201).header("ETag", "\"1\"");
        set(enrolled, ACase.AME, 3, null).then().statusCode(412);
        assertThat(due(enrolled, 366))
                .containsExactly("ENROLMENT_LONG " + ACase.STARTED.plusMonths(3));
        set(enrolled, ACase.AME, 1, "1").then().statusCode(200).header("ETag", "\"2\"");
        readSettings(enrolled).then().header("ETag", "\"2\"");
        assertThat(due(enrolled, 366))
                .containsExactly("ENROLMENT_LONG " + ACase.STARTED.plusMonths(1));
    }

    @Test
    void theMonthsAreOneToSixtyAndTheHostsAlone() {
        ACase enrolled = ACase.enrolled();
        set(enrolled, ACase.AME, 0, null).then().statusCode(400);
        set(enrolled, ACase.AME, 61, null).then().statusCode(400);
        for (String other : List.of(ACase.REGION, ACase.FK, ACase.SOCIAL)) {
            set(enrolled, other, 6, null)
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("not-found"));
            ACase.read(other).get(settings(enrolled)).then().statusCode(404);
        }
        set(enrolled, ACase.AME, 60, null).then().statusCode(201);
    }

    @Test
    void nobodyIsRemindedOfProtectedPersonsOrOfOtherUnitsRecords() {
        ACase onTrial = AnEnrolment.onTrial(ACase.STARTED, ACase.TODAY);
        assertThat(due(onTrial, 0)).hasSize(1);
        set(onTrial, "responsible_units = '{unit-9}'");
        assertThat(due(onTrial, 0)).isEmpty();
        set(onTrial, "responsible_units = '{unit-1,unit-9}'");
        assertThat(due(onTrial, 0)).hasSize(1);
        Database.execute(
                """
                update participant set protection = 'SEKRETESSMARKERING', municipality = null
                where id = '%s'\
                """
                        .formatted(onTrial.hostParticipantId()));
        assertThat(due(onTrial, 0)).isEmpty();
    }

    private static ACase startedOn(LocalDate day) {
        ACase enrolled = ACase.enrolled();
        set(enrolled, "started_on = '%s'".formatted(day));
        return enrolled;
    }

    private static void set(ACase person, String column) {
        Database.execute(
                "update enrolment set %s where id = '%s'".formatted(column, person.enrolmentId));
    }

    private static List<String> due(ACase person, int days) {
        List<Map<String, String>> items =
                ACase.read(ACase.AME)
                        .get(ACase.API + "/due-items?limit=500&days=" + days)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items");
        return items.stream()
                .filter(item -> item.get("recordId").equals(person.enrolmentId))
                .filter(item -> !item.get("kind").startsWith("SITUATION"))
                .map(item -> item.get("kind") + " " + item.get("dueOn"))
                .toList();
    }

    private static Response readSettings(ACase person) {
        return ACase.read(ACase.AME).get(settings(person));
    }

    private static Response set(ACase person, String who, int months, String version) {
        var request = ACase.as(who).body("{\"longEnrolmentMonths\":%d}".formatted(months));
        var conditional =
                version == null
                        ? request.header("If-None-Match", "*")
                        : request.header("If-Match", "\"" + version + "\"");
        return conditional.put(settings(person));
    }

    private static String settings(ACase person) {
        return ACase.API + "/interventions/" + person.interventionId + "/follow-up-settings";
    }
}
