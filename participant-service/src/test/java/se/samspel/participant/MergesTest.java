package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** Two records of one person, inside one authority and before enrolment, become one. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class MergesTest {

    @Test
    void everythingOfTheDuplicateGoesToTheRecordThatIsKept() {
        ACase kept = ACase.registered();
        ACase duplicate = ACase.disclosed();
        merge(kept.participantId, "1", duplicate.participantId)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("id", equalTo(kept.participantId))
                .body("identity.value", equalTo(kept.number))
                .body("earlier[0].identity.value", equalTo(duplicate.number));
        ACase.read(ACase.REGION)
                .get(ACase.API + "/participants/" + duplicate.participantId)
                .then()
                .statusCode(404);
        ACase.read(ACase.REGION)
                .get(ACase.API + "/waivers/" + duplicate.waiverId)
                .then()
                .statusCode(200)
                .body("participantId", equalTo(kept.participantId));
        ACase.read(ACase.REGION)
                .contentType("application/json")
                .body("{\"identity\":{\"value\":\"" + duplicate.number + "\"}}")
                .post(ACase.API + "/participant-searches")
                .then()
                .body("items.id", contains(kept.participantId));
    }

    @Test
    void whatWasSealedWithTheDuplicatesKeyIsSealedWithTheOther() {
        ACase kept = ACase.registered();
        ACase duplicate = ACase.disclosed();
        merge(kept.participantId, "1", duplicate.participantId).then().statusCode(200);
        for (String reader : new String[] {ACase.REGION, ACase.AME}) {
            ACase.read(reader)
                    .get(ACase.API + "/disclosures/" + duplicate.disclosureId)
                    .then()
                    .statusCode(200)
                    .body("snapshot.IDENTITY.identity.value", equalTo(duplicate.number));
        }
        assertThat(
                        Database.rows(
                                "select 1 from data_key where participant_id = '"
                                        + duplicate.participantId
                                        + "'"))
                .isEmpty();
        var told = Topics.await("samspel.participant.v1", 2, duplicate.participantId);
        assertThat(told.get(1).value()).as("a tombstone").isNull();
        assertThat(
                        Topics.text(
                                Topics.await("samspel.participant.v1", 2, duplicate.waiverId)
                                        .get(1)))
                .contains(kept.participantId);
    }

    @Test
    void whoReadTheDuplicateIsInTheLogOfTheRecordThatIsKept() {
        ACase kept = ACase.registered();
        ACase duplicate = ACase.waived();
        merge(kept.participantId, "1", duplicate.participantId).then().statusCode(200);
        ACase.read(ACase.REGION)
                .get(ACase.API + "/participants/" + kept.participantId + "/access-log")
                .then()
                .statusCode(200)
                .body("items.operation", hasItem("record-waiver"));
    }

    @Test
    void whoHasBeenReferredIsNoDuplicateAnyMore() {
        ACase kept = ACase.registered();
        ACase referred = ACase.accepted();
        merge(kept.participantId, "1", referred.participantId)
                .then()
                .statusCode(409)
                .body("state", equalTo("KNOWN_BY_OTHERS"));
    }

    @Test
    void whoIsEnrolledIsNoDuplicateAnyMore() {
        ACase enrolled = ACase.enrolled();
        String person = enrolled.hostParticipantId();
        String other = ACase.register(ACase.AME, People.next(), "NONE").then().extract().path("id");
        mergeAt(ACase.AME, other, "1", person)
                .then()
                .statusCode(409)
                .body("state", equalTo("KNOWN_BY_OTHERS"));
        // The other way it can be.
        mergeAt(ACase.AME, person, "1", other).then().statusCode(200);
    }

    @Test
    void nothingIsMergedAcrossAuthoritiesOrWithItself() {
        ACase kept = ACase.registered();
        String foreign =
                ACase.register(ACase.SOCIAL, kept.number, "NONE").then().extract().path("id");
        merge(kept.participantId, "1", foreign)
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-reference"));
        merge(kept.participantId, "1", kept.participantId).then().statusCode(422);
        merge(kept.participantId, "7", foreign).then().statusCode(412);
    }

    @Test
    void recordsThatDifferInProtectionAreMadeEqualFirst() {
        ACase kept = ACase.registered();
        String hidden =
                ACase.register(ACase.REGION, People.next(), "SEKRETESSMARKERING")
                        .then()
                        .extract()
                        .path("id");
        merge(kept.participantId, "1", hidden)
                .then()
                .statusCode(409)
                .body("state", equalTo("DIFFERENT_PROTECTION"));
    }

    private static Response merge(String kept, String version, String duplicate) {
        return mergeAt(ACase.REGION, kept, version, duplicate);
    }

    private static Response mergeAt(
            String authority, String kept, String version, String duplicate) {
        return ACase.as(authority)
                .header("If-Match", "\"" + version + "\"")
                .body(
                        "{\"duplicateId\":\"%s\",\"foundOn\":\"%s\"}"
                                .formatted(duplicate, ACase.TODAY))
                .post(ACase.API + "/participants/" + kept + "/merges");
    }
}
