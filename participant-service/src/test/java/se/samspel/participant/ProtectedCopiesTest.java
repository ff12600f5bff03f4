package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** A protection that the referrer learns of after the reception reaches the host's copy (H5). */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestProfile(EverySecond.class)
class ProtectedCopiesTest {

    @Test
    void theCopyIsProtectedWithoutMunicipalityAndItsRowLeavesFollowUp() {
        ACase enrolled = ACase.enrolled();
        enrolled.answerFollowUp("signedOn").then().statusCode(201);
        String copy = enrolled.hostParticipantId();
        protect(ACase.REGION, enrolled.participantId, "SKYDDAD_FOLKBOKFORING");
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select protection || ' ' || (municipality is null)"
                                                + " from participant where id = '"
                                                + copy
                                                + "'"))
                        .containsExactly("SKYDDAD_FOLKBOKFORING true"));
        assertThat(Topics.await("samspel.statistics.v1", 2, enrolled.enrolmentId).getLast().value())
                .as("a tombstone")
                .isNull();
        ACase.read(ACase.AME)
                .contentType("application/json")
                .body("{\"identity\":{\"value\":\"" + enrolled.number + "\"}}")
                .post(ACase.API + "/participant-searches")
                .then()
                .body("items", empty());
        assertThat(
                        Database.rows(
                                "select restricted_for_recipient from disclosure where id = '"
                                        + enrolled.disclosureId
                                        + "'"))
                .containsExactly("t");
    }

    @Test
    void whatTheHostHasDecidedItselfStands() {
        ACase enrolled = ACase.enrolled();
        String copy = enrolled.hostParticipantId();
        protect(ACase.AME, copy, "SEKRETESSMARKERING");
        protect(ACase.AME, copy, "NONE");
        ACase other = ACase.enrolled();
        protect(ACase.REGION, enrolled.participantId, "SEKRETESSMARKERING");
        protect(ACase.REGION, other.participantId, "SEKRETESSMARKERING");
        Eventually.holds(() ->
                assertThat(protection(other.hostParticipantId()))
                        .containsExactly("SEKRETESSMARKERING"));
        assertThat(protection(copy)).containsExactly("NONE");
    }

    private static List<String> protection(String id) {
        return Database.rows("select protection from participant where id = '" + id + "'");
    }

    private static void protect(String controller, String id, String protection) {
        ACase.as(controller)
                .header("If-Match", "*")
                .body(
                        "{\"protection\":\"%s\",\"changedOn\":\"%s\"}"
                                .formatted(protection, ACase.TODAY))
                .post(ACase.API + "/participants/" + id + "/protection")
                .then()
                .statusCode(200);
    }
}
