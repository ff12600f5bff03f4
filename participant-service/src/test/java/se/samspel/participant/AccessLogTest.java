package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** Each request with a person behind it leaves one row, which belongs to the controller. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AccessLogTest {

    @Test
    void theControllerReadsWhoSawItsRecordNewestFirst() {
        ACase person = ACase.disclosed();
        ACase.read(ACase.AME)
                .get(ACase.API + "/disclosures/" + person.disclosureId)
                .then()
                .statusCode(200);
        ACase.read(ACase.REGION)
                .get(ACase.API + "/participants/" + person.participantId + "/access-log?total=true")
                .then()
                .statusCode(200)
                .body(
                        "items.operation",
                        contains(
                                "fetch-disclosure",
                                "make-disclosure",
                                "record-waiver",
                                "register-participant"))
                .body("items[0].actor", equalTo(ACase.AME))
                .body("items[0].actingUser", equalTo("handler-1"))
                .body("items[0].actingUnit", equalTo("unit-1"))
                .body("items[0].purpose", equalTo("CASE_HANDLING"))
                .body("items[0].recordIds", contains(person.disclosureId))
                .body("_links.self", notNullValue())
                .body("_meta.count", equalTo(4));
    }

    @Test
    void readingTheLogIsLoggedAndThePageIsKept() {
        ACase person = ACase.registered();
        String url = ACase.API + "/participants/" + person.participantId + "/access-log";
        ACase.read(ACase.REGION).get(url).then().body("items", hasSize(1));
        ACase.read(ACase.REGION)
                .get(url + "?limit=1")
                .then()
                .body("items.operation", contains("read-access-log"))
                .body("_links.next", notNullValue());
    }

    @Test
    void everyRequestLeavesOneRowAndARefusedOneNone() {
        ACase person = ACase.enrolled();
        person.answerFollowUp("signedOn");
        person.addSituation("BEFORE");
        person.addSituation("BEFORE").then().statusCode(409);
        person.end("3", "\"exitReason\":\"OVRIGT\",\"earlyDropout\":true").then().statusCode(200);
        person.correct("4").then().statusCode(200);
        ACase.read(ACase.AME).get(ACase.API + "/enrolments/" + person.enrolmentId);
        assertThat(
                        Database.rows(
                                """
                                select operation from access_log
                                where '%s' = any (record_ids) order by id\
                                """
                                        .formatted(person.enrolmentId)))
                .containsExactly(
                        "start-enrolment",
                        "answer-follow-up",
                        "record-situation",
                        "end-enrolment",
                        "correct-enrolment",
                        "read-enrolment");
    }

    @Test
    void aSearchIsLoggedWhetherItFindsOrNot() {
        ACase.read(ACase.REGION)
                .contentType("application/json")
                .body("{\"identity\":{\"value\":\"" + People.next() + "\"}}")
                .post(ACase.API + "/participant-searches")
                .then()
                .statusCode(200);
        assertThat(
                        Database.rows(
                                """
                                select count(*) from access_log
                                where operation = 'search-participant' and participant_ids = '{}'\
                                """))
                .doesNotContain("0");
    }
}
