package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.samspel.participant.Staff.TO_UNIT_2;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** Secrecy inside an authority: only the units that work with a person see its record. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ResponsibleUnitsTest {

    private static final Staff UNIT_1 = Staff.of(ACase.REGION, "unit-1");
    private static final Staff UNIT_2 = Staff.of(ACase.REGION, "unit-2");

    @Test
    void anotherUnitsRecordIsNotFoundAndTheAttemptIsReviewable() {
        ACase registered = ACase.registered();
        String path = ACase.API + "/participants/" + registered.participantId;
        UNIT_1.reads().get(path).then().statusCode(200);
        UNIT_2.reads().get(path).then().statusCode(404);
        UNIT_2.reads().get(path + "/access-log").then().statusCode(404);
        UNIT_2.acts()
                .body(ACase.form("\"OUTCOME\"", ACase.SIGNED, ACase.TODAY))
                .post(path + "/waivers")
                .then()
                .statusCode(404);
        assertThat(Staff.reviewable(registered.participantId))
                .containsExactly("OTHER_UNIT unit-2", "OTHER_UNIT unit-2", "OTHER_UNIT unit-2");
    }

    @Test
    void anotherUnitFindsNobodyByNumber() {
        ACase registered = ACase.registered();
        String sought = "{\"identity\":{\"value\":\"" + registered.number + "\"}}";
        UNIT_1.reads()
                .body(sought)
                .post(ACase.API + "/participant-searches")
                .then()
                .body("items.id", contains(registered.participantId));
        UNIT_2.reads()
                .body(sought)
                .post(ACase.API + "/participant-searches")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void anImportedRecordIsOpenToEveryUnitUntilOneIsSet() {
        String number = People.next();
        String id =
                Staff.of(ACase.REGION, "import")
                        .acts()
                        .body(ACase.registration(number, "NONE"))
                        .post(ACase.API + "/participants")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String path = ACase.API + "/participants/" + id;
        UNIT_1.reads().get(path).then().statusCode(200);
        UNIT_2.reads().get(path).then().statusCode(200);
        UNIT_1.acts("1").body(TO_UNIT_2).post(path + "/responsibility").then().statusCode(200);
        UNIT_2.reads().get(path).then().statusCode(200);
        UNIT_1.reads().get(path).then().statusCode(404);
    }

    @Test
    void aChangeOfUnitIsAHistoryRowWithWhoMadeIt() {
        ACase registered = ACase.registered();
        String path = ACase.API + "/participants/" + registered.participantId + "/responsibility";
        UNIT_1.reads()
                .get(path)
                .then()
                .body("responsibleUnits", contains("unit-1"))
                .body("history", empty())
                .header("ETag", "\"1\"");
        UNIT_1.acts().body(TO_UNIT_2).post(path).then().statusCode(428);
        UNIT_1.acts("7").body(TO_UNIT_2).post(path).then().statusCode(412);
        UNIT_2.acts("1").body(TO_UNIT_2).post(path).then().statusCode(404);
        String key = UUID.randomUUID().toString();
        UNIT_1.reads()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .body(TO_UNIT_2)
                .post(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("responsibleUnits", contains("unit-2"))
                .body("caseworkers", contains("worker-2"))
                .body("history", hasSize(1))
                .body("history[0].changedBy", equalTo("someone-unit-1"))
                .body("history[0].changedIn", equalTo("unit-1"));
        // The same call again is told the same, though the record is the other unit's now.
        UNIT_1.reads()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .body(TO_UNIT_2)
                .post(path)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("responsibleUnits", contains("unit-2"));
    }

    @Test
    void anEnrolmentHasItsOwnUnitWhichThenSeesThePersonToo() {
        ACase accepted = ACase.accepted();
        Staff team = Staff.of(ACase.AME, "team-a");
        String person = ACase.API + "/participants/" + accepted.hostParticipantId();
        String enrolment =
                team.acts()
                        .body(
                                "{\"referralId\":\"%s\",\"startedOn\":\"%s\",\"startedInGroup\":false}"
                                        .formatted(accepted.referralId, ACase.STARTED))
                        .post(ACase.API + "/enrolments")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        Staff other = Staff.of(ACase.AME, "team-b");
        other.reads().get(ACase.API + "/enrolments/" + enrolment).then().statusCode(404);
        // The host's copy has no unit of its own yet: give it to a third.
        other.acts("1")
                .body("{\"responsibleUnits\":[\"intake\"],\"caseworkers\":[]}")
                .post(person + "/responsibility")
                .then()
                .statusCode(200);
        team.reads().get(person).then().statusCode(200);
        other.reads().get(person).then().statusCode(404);
        team.acts("1")
                .body("{\"responsibleUnits\":[\"team-a\",\"team-b\"],\"caseworkers\":[]}")
                .post(ACase.API + "/enrolments/" + enrolment + "/responsibility")
                .then()
                .statusCode(200);
        other.reads().get(ACase.API + "/enrolments/" + enrolment).then().statusCode(200);
        other.reads().get(person).then().statusCode(200);
    }

    @Test
    void anOutcomeIsForTheUnitsThatWorkWithThePerson() {
        ACase enrolled = ACase.enrolled();
        String path = ACase.API + "/enrolments/" + enrolled.enrolmentId + "/outcome";
        for (String side : List.of(ACase.REGION, ACase.AME)) {
            Staff.of(side, "unit-1").reads().get(path).then().statusCode(200);
            Staff.of(side, "unit-77").reads().get(path).then().statusCode(404);
        }
    }
}
