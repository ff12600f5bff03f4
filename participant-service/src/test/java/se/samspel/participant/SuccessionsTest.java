package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static se.samspel.participant.ASuccession.DECISION;
import static se.samspel.participant.ASuccession.authority;
import static se.samspel.participant.ASuccession.disclosureOf;
import static se.samspel.participant.ASuccession.hostsRecord;
import static se.samspel.participant.ASuccession.last;
import static se.samspel.participant.ASuccession.succeed;
import static se.samspel.participant.ASuccession.version;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;

/** A board's unit moves: its records change controller by a decision, and nothing is lost. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestProfile(EverySecond.class)
class SuccessionsTest {

    private static final String API = ACase.API;

    @Test
    void theHostsRecordsAreTheSuccessors() {
        APair pair = APair.withEverything();
        String person = hostsRecord(pair);
        String successor = succeed(pair.host);
        ACase.read(successor)
                .get(API + "/participants/" + person)
                .then()
                .statusCode(200)
                .body("controller", equalTo(successor))
                .body("identity.value", equalTo(pair.number));
        ACase.read(successor)
                .get(API + "/enrolments/" + pair.enrolmentId)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("followUpConsent.signedOn", equalTo(ACase.STARTED.toString()));
        ACase.read(successor)
                .contentType("application/json")
                .body("{\"identity\":{\"value\":\"" + pair.number + "\"}}")
                .post(API + "/participant-searches")
                .then()
                .body("items.id", contains(person));
        ACase.as(successor)
                .header("If-Match", "*")
                .body(
                        "{\"endedOn\":\"%s\",\"exitReason\":\"ENLIGT_PLAN\",\"earlyDropout\":true}"
                                .formatted(ACase.TODAY))
                .post(API + "/enrolments/" + pair.enrolmentId + "/exit")
                .then()
                .statusCode(200);
    }

    @Test
    void theReferrersFormsAndDisclosuresAreTheSuccessors() {
        APair pair = APair.withEverything();
        String successor = succeed(pair.referrer);
        ACase.read(successor)
                .get(API + "/waivers/" + pair.waiverId)
                .then()
                .statusCode(200)
                .body("edges.discloser", contains(successor, pair.host))
                .body("edges.recipient", contains(pair.host, successor))
                .body("edges.state", contains("LIVE", "LIVE"));
        String disclosure = disclosureOf(pair);
        for (String reader : List.of(successor, pair.host)) {
            ACase.read(reader)
                    .get(API + "/disclosures/" + disclosure)
                    .then()
                    .statusCode(200)
                    .body("discloser", equalTo(successor))
                    .body("snapshot.IDENTITY.identity.value", equalTo(pair.number));
        }
        // The host's edge to the predecessor is to the successor now.
        ACase.read(successor)
                .get(API + "/enrolments/" + pair.enrolmentId + "/outcome")
                .then()
                .statusCode(200);
        ACase.as(successor)
                .header("If-Match", "*")
                .body("{}")
                .post(API + "/waivers/" + pair.waiverId + "/withdrawal")
                .then()
                .statusCode(200)
                .body("edges.state", contains("WITHDRAWN", "WITHDRAWN"));
    }

    @Test
    void everybodyIsToldOfTheMovedRecordsUnderTheirOwnKeys() {
        APair pair = APair.withEverything();
        String person = hostsRecord(pair);
        String successor = succeed(pair.host);
        Eventually.holds(() -> {
            assertThat(last(person).getString("controller")).isEqualTo(successor);
            assertThat(last(pair.enrolmentId).getString("host")).isEqualTo(successor);
            assertThat(last(pair.waiverId).getList("edges.recipient"))
                    .containsExactly(successor, pair.referrer);
            assertThat(last(disclosureOf(pair)).getString("recipient")).isEqualTo(successor);
            for (String key : List.of(person, pair.enrolmentId, pair.waiverId)) {
                assertThat(last(key).getLong("version"))
                        .as(key)
                        .isEqualTo(Long.parseLong(version(key)));
            }
        });
        String referrersSuccessor = succeed(pair.referrer);
        Eventually.holds(() -> {
            JsonPath followed = last("samspel.statistics.v1", pair.enrolmentId);
            assertThat(followed.getString("referringAuthority")).isEqualTo(referrersSuccessor);
            assertThat(followed.getLong("version"))
                    .isEqualTo(Long.parseLong(version(pair.enrolmentId)));
        });
        assertThat(Database.rows("select 1 from moved_record")).isEmpty();
    }

    @Test
    void theDecisionStandsWithEachRecordAndIsToldToThePerson() {
        String first = authority("p");
        String person = ACase.register(first, People.next(), "NONE").then().extract().path("id");
        String second = succeed(first);
        String third = succeed(second);
        Staff.of(third, "unit-1")
                .with("SUBJECT_REQUEST")
                .reads()
                .get(API + "/participants/" + person + "/extract")
                .then()
                .statusCode(200)
                .body("sections.controllerChanges.predecessor", contains(first, second))
                .body("sections.controllerChanges.successor", contains(second, third))
                .body("sections.controllerChanges.decisionReference", contains(DECISION, DECISION));
    }

    @Test
    void whoReadItBeforeIsStillInTheLog() {
        String predecessor = authority("p");
        String person =
                ACase.register(predecessor, People.next(), "NONE").then().extract().path("id");
        ACase.read(predecessor).get(API + "/participants/" + person).then().statusCode(200);
        String successor = succeed(predecessor);
        ACase.read(successor)
                .get(API + "/participants/" + person + "/access-log")
                .then()
                .statusCode(200)
                .body("items", hasSize(greaterThan(1)))
                .body("items.actor", hasItem(predecessor));
        Staff.of(successor, "unit-1")
                .with("SUBJECT_REQUEST")
                .reads()
                .get(API + "/participants/" + person + "/access-log/for-the-person")
                .then()
                .statusCode(200)
                .body("items.authority", hasItem(predecessor));
        Staff.of(successor, "unit-1")
                .with("REVIEW")
                .acts()
                .body(
                        """
                        {"kind":"TARGETED","from":"%s","to":"%s","sampleSize":10,
                         "criteria":{"participantId":"%s"}}\
                        """
                                .formatted(ACase.TODAY.minusDays(1), ACase.TODAY, person))
                .post(API + "/access-reviews")
                .then()
                .statusCode(201)
                .body("rows.actor", hasItem(predecessor));
    }

    @Test
    void unitsGetTheNamesThatTheDecisionGivesThem() {
        String predecessor = authority("p");
        String person =
                Staff.of(predecessor, "unit-1")
                        .acts()
                        .body(ACase.registration(People.next(), "NONE"))
                        .post(API + "/participants")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        Staff.of(predecessor, "unit-1")
                .acts("1")
                .body("{\"responsibleUnits\":[\"unit-1\",\"unit-2\"],\"caseworkers\":[\"cw-1\"]}")
                .post(API + "/participants/" + person + "/responsibility")
                .then()
                .statusCode(200);
        String successor = authority("q");
        succeed(
                predecessor,
                successor,
                "{\"predecessorUnit\":\"unit-1\",\"successorUnit\":\"arbete-1\"}");
        Staff.of(successor, "unit-1")
                .reads()
                .get(API + "/participants/" + person)
                .then()
                .statusCode(404);
        Staff.of(successor, "arbete-1")
                .reads()
                .get(API + "/participants/" + person + "/responsibility")
                .then()
                .statusCode(200)
                .body("responsibleUnits", contains("arbete-1", "unit-2"))
                .body("caseworkers", contains("cw-1"))
                .body("history[0].changedBy", equalTo("succession"))
                .body("history[0].changedIn", equalTo(DECISION));
    }
}
