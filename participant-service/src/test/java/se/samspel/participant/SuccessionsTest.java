package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** A board's unit moves: its records change controller by a decision, and nothing is lost. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestProfile(SuccessionsTest.LookedForOften.class)
class SuccessionsTest {

    public static final class LookedForOften implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("samspel.succession.every", "1s");
        }
    }

    private static final String DECISION = "KF 2026/112 § 87";
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
    void thePredecessorsTokenOpensNothing() {
        APair pair = APair.withEverything();
        String successor = succeed(pair.host);
        Eventually.holds(() ->
                ACase.read(pair.host)
                        .get(API + "/enrolments/" + pair.enrolmentId)
                        .then()
                        .statusCode(403)
                        .body("type", endsWith("authority-succeeded"))
                        .body("detail", containsString(successor)));
        ACase.register(pair.host, People.next(), "NONE").then().statusCode(403);
    }

    @Test
    void nothingNewNamesThePredecessor() {
        String predecessor = authority("p");
        String successor = succeed(predecessor);
        ACase person = ACase.registered();
        Eventually.holds(() ->
                AForm.sign(
                                ACase.REGION,
                                person.participantId,
                                """
                                {"signedOn":"%s","validUntil":"%s","edges":[%s]}\
                                """
                                        .formatted(
                                                ACase.SIGNED,
                                                ACase.TODAY,
                                                ACase.edge(
                                                        ACase.REGION, predecessor, "\"IDENTITY\"")))
                        .then()
                        .statusCode(422)
                        .body("errors[0].pointer", equalTo("/edges/0/recipient"))
                        .body("errors[0].message", containsString(successor)));
    }

    @Test
    void aPersonWhomBothKnewHasTwoRecordsThatCanBeMerged() {
        String predecessor = authority("p");
        String successor = authority("q");
        String number = People.next();
        String own = ACase.register(successor, number, "NONE").then().extract().path("id");
        String moved = ACase.register(predecessor, number, "NONE").then().extract().path("id");
        succeed(predecessor, successor, "");
        ACase.register(successor, number, "NONE").then().statusCode(200).body("id", equalTo(own));
        ACase.read(successor)
                .contentType("application/json")
                .body("{\"identity\":{\"value\":\"" + number + "\"}}")
                .post(API + "/participant-searches")
                .then()
                .body("items.id", contains(own, moved));
        ACase.read(successor)
                .get(API + "/participants/" + own + "/possible-duplicates")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(moved))
                .body("items[0].reason", equalTo("SAME_NUMBER"));
        Staff.of(successor, "unit-1")
                .acts("2")
                .body("{\"duplicateId\":\"%s\",\"foundOn\":\"%s\"}".formatted(own, ACase.TODAY))
                .post(API + "/participants/" + moved + "/merges")
                .then()
                .statusCode(200)
                .body("earlier", hasSize(0));
        ACase.register(successor, number, "NONE").then().statusCode(200).body("id", equalTo(moved));
        assertThat(Database.rows("select number_place from participant where id = '" + moved + "'"))
                .containsExactly("0");
    }

    @Test
    void whatPassedBetweenTheTwoKeepsTheirNames() {
        // One referred to the other, and is succeeded by it.
        APair pair = APair.withEverything();
        String person = hostsRecord(pair);
        succeed(pair.referrer, pair.host, "");
        ACase.read(pair.host)
                .get(API + "/waivers/" + pair.waiverId)
                .then()
                .statusCode(200)
                .body("edges.discloser", contains(pair.referrer, pair.host))
                .body("edges.recipient", contains(pair.host, pair.referrer));
        ACase.read(pair.host)
                .get(API + "/disclosures/" + disclosureOf(pair))
                .then()
                .statusCode(200)
                .body("discloser", equalTo(pair.referrer))
                .body("recipient", equalTo(pair.host));
        for (String record : List.of(person, pair.participantId)) {
            ACase.read(pair.host)
                    .get(API + "/participants/" + record)
                    .then()
                    .statusCode(200)
                    .body("controller", equalTo(pair.host));
        }
        ACase.read(pair.host).get(API + "/enrolments/" + pair.enrolmentId).then().statusCode(200);
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

    @Test
    void theHandlersOfProtectedPersonsAreInheritedByWhoHasNone() {
        String predecessor = authority("p");
        Staff.handler(predecessor, "handler-7")
                .acts()
                .header("If-None-Match", "*")
                .body("{\"handlers\":[\"handler-7\"]}")
                .put(API + "/protected-handlers")
                .then()
                .statusCode(201);
        String person =
                Staff.handler(predecessor, "handler-7")
                        .acts()
                        .body(ACase.registration(People.next(), "SEKRETESSMARKERING"))
                        .post(API + "/participants")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String successor = succeed(predecessor);
        ACase.read(successor).get(API + "/participants/" + person).then().statusCode(404);
        Staff.handler(successor, "handler-7")
                .reads()
                .get(API + "/participants/" + person)
                .then()
                .statusCode(200);
        Eventually.holds(
                () -> assertThat(last(successor).getList("handlers")).containsExactly("handler-7"));
        assertThat(
                        Database.rows(
                                "select kind from reviewable_event where authority = '"
                                        + successor
                                        + "' and acting_user = 'succession'"))
                .containsExactly("HANDLERS_CHANGED");
    }

    @Test
    void whatOthersHadBegunIsMovedWhenItIsDone() {
        String predecessor = authority("p");
        String successor = succeed(predecessor);
        // As a transaction that began before the move and ended after it leaves it.
        ACase late = ACase.registered();
        Database.rows(
                """
                with moved as (update data_key set controller = '%1$s' where participant_id = '%2$s')
                update participant set controller = '%1$s' where id = '%2$s' returning 1\
                """
                        .formatted(predecessor, late.participantId));
        Database.rows(
                "update authority_succession set moved_at = now() - interval '2 minutes'"
                        + " where predecessor = '%s' returning 1".formatted(predecessor));
        Eventually.holds(() ->
                ACase.read(successor)
                        .get(API + "/participants/" + late.participantId)
                        .then()
                        .statusCode(200));
    }

    private static String authority(String prefix) {
        return "2120002304." + prefix + Uuid7.now().toString().substring(24);
    }

    private static String hostsRecord(APair pair) {
        return Database.rows(
                        "select participant_id from enrolment where id = '%s'"
                                .formatted(pair.enrolmentId))
                .getFirst();
    }

    private static String disclosureOf(APair pair) {
        return Database.rows(
                        "select id from disclosure where waiver_id = '%s'".formatted(pair.waiverId))
                .getFirst();
    }

    private static String version(String id) {
        return Database.rows(
                        """
                        select version from participant where id = '%1$s'
                        union all select version from waiver where id = '%1$s'
                        union all select version from enrolment where id = '%1$s'\
                        """
                                .formatted(id))
                .getFirst();
    }

    private static JsonPath last(String key) {
        return last("samspel.participant.v1", key);
    }

    private static JsonPath last(String topic, String key) {
        return JsonPath.from(Topics.text(Topics.await(topic, 1, key).getLast()));
    }

    private static String succeed(String predecessor) {
        String organisation = predecessor.substring(0, 10);
        String successor = organisation + ".s" + Uuid7.now().toString().substring(24);
        succeed(predecessor, successor, "");
        return successor;
    }

    /** As funding-service tells it, and until the records have moved. */
    private static void succeed(String predecessor, String successor, String units) {
        Topics.send(
                "samspel.funding.v1",
                "se.samspel.authority.succeeded.v1",
                predecessor,
                """
                {"successionId":"%s","version":1,"predecessor":"%s","successor":"%s",
                 "takesEffectOn":"%s","decidedOn":"%s","decisionReference":"%s","units":[%s]}\
                """
                        .formatted(
                                Uuid7.now(),
                                predecessor,
                                successor,
                                ACase.TODAY,
                                ACase.TODAY,
                                DECISION,
                                units));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select 1 from authority_succession where predecessor = '"
                                                + predecessor
                                                + "' and moved_at is not null"))
                        .hasSize(1));
    }
}
