package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** Protected persons are for named handlers, known by their tokens (H5). */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ProtectedPersonsTest {

    // Authorities of their own: whom one test names, no other should meet.
    private static final String NAMING = "2120000001.protected";
    private static final String NONE_NAMED = "2120000001.unnamed";

    @Test
    void onceHandlersAreNamedTheyAloneFindAProtectedPerson() {
        Staff first = Staff.handler(NAMING, "handler-7");
        first.acts()
                .header("If-None-Match", "*")
                .body("{\"handlers\":[\"handler-7\"]}")
                .put(ACase.API + "/protected-handlers")
                .then()
                .statusCode(201)
                .body("handlers", contains("handler-7"));
        String id = registered(first, "SKYDDAD_FOLKBOKFORING");
        String path = ACase.API + "/participants/" + id;
        first.reads().get(path).then().statusCode(200).body("id", equalTo(id));

        Staff system = Staff.of(NAMING, "unit-1");
        system.reads().get(path).then().statusCode(404);
        Staff.handler(NAMING, "handler-8").reads().get(path).then().statusCode(404);
        // A header says nothing: the system names the handler, the token does not.
        new Staff(system.token(), "handler-7", "unit-1", "CASE_HANDLING")
                .reads()
                .get(path)
                .then()
                .statusCode(404);
        assertThat(Staff.reviewable(id))
                .containsExactly(
                        "PROTECTED_PERSON unit-1",
                        "NOT_A_HANDLER unit-1",
                        "NOT_A_HANDLER unit-1",
                        "NOT_A_HANDLER unit-1");
    }

    @Test
    void onlyANamedHandlerChangesTheList() {
        String authority = "2120000001.list";
        Staff first = Staff.handler(authority, "handler-7");
        first.acts()
                .header("If-None-Match", "*")
                .body("{\"handlers\":[\"handler-7\"]}")
                .put(ACase.API + "/protected-handlers")
                .then()
                .statusCode(201);
        String others = "{\"handlers\":[\"handler-8\"]}";
        Staff.of(authority, "unit-1")
                .acts("1")
                .body(others)
                .put(ACase.API + "/protected-handlers")
                .then()
                .statusCode(403);
        first.acts().body(others).put(ACase.API + "/protected-handlers").then().statusCode(428);
        first.acts("1")
                .body(others)
                .put(ACase.API + "/protected-handlers")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        first.acts("2").body(others).put(ACase.API + "/protected-handlers").then().statusCode(403);
    }

    @Test
    void whileNobodyIsNamedEachAccessIsReviewable() {
        Staff system = Staff.of(NONE_NAMED, "unit-1");
        system.reads().get(ACase.API + "/protected-handlers").then().statusCode(404);
        String id = registered(system, "SEKRETESSMARKERING");
        system.reads().get(ACase.API + "/participants/" + id).then().statusCode(200);
        assertThat(Staff.reviewable(id)).containsExactly("PROTECTED_PERSON unit-1");
    }

    @Test
    void whoActsComesFromTheTokenOfAPersonLoggedIn() {
        Staff handler = Staff.handler(NONE_NAMED, "handler-9");
        String id = registered(handler, "NONE");
        handler.reads()
                .get(ACase.API + "/participants/" + id + "/access-log")
                .then()
                .body("items.actingUser", contains("handler-9"));
    }

    @Test
    void whoIsProtectedLaterLeavesFollowUpForANumberAndLosesItsMunicipality() {
        ACase enrolled = ACase.enrolled();
        enrolled.answerFollowUp("signedOn").then().statusCode(201);
        Topics.await("samspel.statistics.v1", 1, enrolled.enrolmentId);
        String person = enrolled.hostParticipantId();
        String path = ACase.API + "/participants/" + person;
        change(path, "1", "SEKRETESSMARKERING")
                .then()
                .statusCode(200)
                .body("protection", equalTo("SEKRETESSMARKERING"))
                .header("ETag", "\"2\"");
        ACase.read(ACase.AME)
                .get(path)
                .then()
                .body("$", not(hasKey("municipalityCode")))
                .body("protection", equalTo("SEKRETESSMARKERING"));
        var records = Topics.await("samspel.statistics.v1", 2, enrolled.enrolmentId);
        assertThat(records.get(1).value()).as("a tombstone").isNull();
        assertThat(
                        Database.rows(
                                "select count || ' ' || sex from anonymous_count"
                                        + " where intervention_id = '"
                                        + enrolled.interventionId
                                        + "'"))
                .containsExactly("1 " + People.sex(enrolled.number));
        var restricted = Topics.await("samspel.participant.v1", 2, enrolled.disclosureId).get(1);
        assertThat(Topics.text(restricted))
                .contains("\"restrictedForRecipient\":true")
                .doesNotContain("\"restricted\":true");
        assertThat(Topics.text(Topics.await("samspel.participant.v1", 2, person).get(1)))
                .contains("\"restricted\":true");
    }

    @Test
    void whatWasDisclosedBeforeTheProtectionIsForTheRecipientsHandlersAlone() {
        ACase disclosed = ACase.disclosed();
        String fetched = ACase.API + "/disclosures/" + disclosed.disclosureId;
        ACase.read(ACase.AME).get(fetched).then().statusCode(200);
        changeAt(
                        ACase.REGION,
                        ACase.API + "/participants/" + disclosed.participantId,
                        "1",
                        "SEKRETESSMARKERING")
                .then()
                .statusCode(200);
        Database.execute(
                "insert into protected_handlers values ('%s', '{handler-9}', 1, now(), 'test')"
                        .formatted(ACase.AME));
        try {
            ACase.read(ACase.AME).get(fetched).then().statusCode(404);
        } finally {
            Database.execute(
                    "delete from protected_handlers where authority = '%s'".formatted(ACase.AME));
        }
    }

    @Test
    void aProtectionThatEndsBringsNoRowBack() {
        ACase registered = ACase.registered();
        String path = ACase.API + "/participants/" + registered.participantId;
        ACase.as(ACase.REGION)
                .header("If-Match", "\"1\"")
                .body(body("NONE"))
                .post(path + "/protection")
                .then()
                .statusCode(409)
                .body("state", equalTo("NONE"))
                .body("allowedMoves", contains("SEKRETESSMARKERING", "SKYDDAD_FOLKBOKFORING"));
        changeAt(ACase.REGION, path, "1", "SKYDDAD_FOLKBOKFORING").then().statusCode(200);
        changeAt(ACase.REGION, path, "2", "NONE").then().statusCode(200);
        ACase.read(ACase.REGION)
                .get(path)
                .then()
                .body("protection", equalTo("NONE"))
                .body("$", not(hasKey("municipalityCode")));
        assertThat(
                        Database.rows(
                                "select protection from protection_history where participant_id = '"
                                        + registered.participantId
                                        + "' order by id"))
                .containsExactly("SKYDDAD_FOLKBOKFORING", "NONE");
    }

    private static Response change(String path, String version, String protection) {
        return changeAt(ACase.AME, path, version, protection);
    }

    private static Response changeAt(
            String authority, String path, String version, String protection) {
        return ACase.as(authority)
                .header("If-Match", "\"" + version + "\"")
                .body(body(protection))
                .post(path + "/protection");
    }

    private static String body(String protection) {
        return "{\"protection\":\"%s\",\"changedOn\":\"%s\"}".formatted(protection, ACase.TODAY);
    }

    private static String registered(Staff by, String protection) {
        return by.acts()
                .body(ACase.registration(People.next(), protection))
                .post(ACase.API + "/participants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
