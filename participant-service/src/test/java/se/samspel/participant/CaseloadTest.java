package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** The host's own enrolments as a list. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class CaseloadTest {

    @Test
    void theHostListsItsOwnNewestFirst() {
        ACase first = ACase.enrolled();
        ACase second = ACase.enrolled();
        list(ACase.AME, "limit=2")
                .body("items.id", contains(second.enrolmentId, first.enrolmentId))
                .body("items[0].participantId", equalTo(second.hostParticipantId()))
                .body("items[0].state", equalTo("ACTIVE"))
                .body("items[0].version", equalTo(1))
                .body("_links.next", notNullValue());
        list(ACase.AME, "limit=1&page=2").body("items.id", contains(first.enrolmentId));
        for (String other : List.of(ACase.REGION, ACase.FK, ACase.SOCIAL)) {
            list(other, "limit=100").body("items.id", not(hasItem(first.enrolmentId)));
        }
    }

    @Test
    void itIsNarrowedByInterventionAndState() {
        ACase ended = ACase.enrolled();
        AnEnrolment.end(ended, 1, ACase.TODAY).then().statusCode(200);
        String own = "interventionId=" + ended.interventionId;
        list(ACase.AME, own).body("items.id", contains(ended.enrolmentId));
        list(ACase.AME, own + "&state=ENDED&total=true")
                .body("items", hasSize(1))
                .body("items[0].endedOn", equalTo(ACase.TODAY.toString()))
                .body("_meta.totalRecords", equalTo(1));
        list(ACase.AME, own + "&state=ACTIVE").body("items", empty());
        ACase paused = AnEnrolment.paused();
        list(ACase.AME, "state=PAUSED&limit=1")
                .body("items.id", contains(paused.enrolmentId))
                .body("items[0].pausedOn", equalTo(ACase.STARTED.plusDays(5).toString()));
        ACase.read(ACase.AME).get(ACase.API + "/enrolments?state=RESTING").then().statusCode(400);
        ACase.read(ACase.AME)
                .get(ACase.API + "/enrolments?interventionId=none")
                .then()
                .statusCode(400);
    }

    @Test
    void protectedPersonsAndOtherUnitsRecordsStandInNoList() {
        ACase hidden =
                ACase.registered(People.next(), "SEKRETESSMARKERING")
                        .waive("\"OUTCOME\"")
                        .disclose()
                        .refer("ACCEPTED")
                        .awaitReferral("ACCEPTED")
                        .enrol();
        list(ACase.AME, "interventionId=" + hidden.interventionId).body("items", empty());
        ACase elsewhere = ACase.enrolled();
        String own = "interventionId=" + elsewhere.interventionId;
        list(ACase.AME, own).body("items", hasSize(1));
        units(elsewhere, "{unit-9}");
        list(ACase.AME, own + "&total=true")
                .body("items", empty())
                .body("_meta.totalRecords", equalTo(0));
        units(elsewhere, "{}");
        list(ACase.AME, own).body("items", hasSize(1));
    }

    private static void units(ACase person, String units) {
        Database.execute(
                "update enrolment set responsible_units = '%s' where id = '%s'"
                        .formatted(units, person.enrolmentId));
    }

    @Test
    void aPageCostsThreeStatementsAndIsLogged() {
        ACase enrolled = ACase.enrolled();
        List<String> seen = Statements.during(() -> list(ACase.AME, "limit=50"));
        assertThat(seen).as(String.join("\n", seen)).hasSize(3);
        assertThat(
                        Database.rows(
                                """
                                select operation from access_log
                                where controller = '%s' and '%s' = any (participant_ids)
                                  and '%s' = any (record_ids) and operation = 'list-enrolments'\
                                """
                                        .formatted(
                                                ACase.AME,
                                                enrolled.hostParticipantId(),
                                                enrolled.enrolmentId)))
                .hasSize(1);
    }

    @Test
    void onePersonIsInSeveralInterventionsAtOnceByTwoReferrals() {
        ACase one = ACase.enrolled();
        ACase another =
                ACase.registered(one.number, "NONE")
                        .waive("\"OUTCOME\"")
                        .disclose()
                        .refer("ACCEPTED")
                        .awaitReferral("ACCEPTED")
                        .enrol();
        assertThat(another.hostParticipantId()).isEqualTo(one.hostParticipantId());
        assertThat(another.interventionId).isNotEqualTo(one.interventionId);
        for (ACase person : List.of(one, another)) {
            AnEnrolment.read(person)
                    .then()
                    .body("state", equalTo("ACTIVE"))
                    .body("participantId", equalTo(one.hostParticipantId()))
                    .body("interventionId", equalTo(person.interventionId));
        }
        AnEnrolment.end(one, 1, ACase.TODAY).then().statusCode(200);
        AnEnrolment.read(another).then().body("state", equalTo("ACTIVE"));
    }

    private static ValidatableResponse list(String who, String query) {
        return ACase.read(who).get(ACase.API + "/enrolments?" + query).then().statusCode(200);
    }
}
