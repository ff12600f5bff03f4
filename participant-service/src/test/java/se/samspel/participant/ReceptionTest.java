package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class ReceptionTest {

    @Test
    void theHostGetsItsOwnRecordWithTheSourceOfEachField() {
        ACase accepted = ACase.accepted();
        String own = accepted.hostParticipantId();
        assertThat(own).isNotEqualTo(accepted.participantId);
        host(own)
                .statusCode(200)
                .body("identity.value", equalTo(accepted.number))
                .body("controller", equalTo(ACase.AME))
                .body("municipalityCode", equalTo("2084"))
                .body(
                        "sources.field",
                        containsInAnyOrder(
                                "identityNumber", "sex", "protection", "municipalityCode"))
                .body("sources[0].source", equalTo(ACase.REGION))
                .body("sources[0].asOf", equalTo(ACase.SUBMITTED.toString()))
                .body("differences", empty());
        ACase.read(ACase.AME)
                .get(ACase.API + "/disclosures/" + accepted.disclosureId)
                .then()
                .body("participantId", equalTo(own));
        ACase.read(ACase.AME)
                .get(ACase.API + "/participants/" + accepted.participantId)
                .then()
                .statusCode(404);
        ACase.read(ACase.REGION).get(ACase.API + "/participants/" + own).then().statusCode(404);
    }

    @Test
    void aPersonWhomTheHostKnowsIsLinkedUntouchedAndDifferencesAreKept() {
        ACase disclosed = ACase.disclosed();
        String known =
                ACase.as(ACase.AME)
                        .body(ACase.registration(disclosed.number, "NONE").replace("2084", "2081"))
                        .post(ACase.API + "/participants")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        disclosed.refer("RECEIVED").awaitReferral("RECEIVED");
        assertThat(disclosed.hostParticipantId()).isEqualTo(known);
        host(known)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("municipalityCode", equalTo("2081"))
                .body("sources", empty())
                .body("differences.field", contains("municipalityCode"))
                .body("differences[0].value", equalTo("2084"))
                .body("differences[0].source", equalTo(ACase.REGION));
    }

    @Test
    void anotherAuthoritysFlagNeverStandsBesideTheMunicipality() {
        ACase disclosed =
                ACase.registered(People.next(), "SEKRETESSMARKERING")
                        .waive("\"OUTCOME\"")
                        .disclose();
        String known =
                ACase.register(ACase.AME, disclosed.number, "NONE").then().extract().path("id");
        disclosed.refer("RECEIVED").awaitReferral("RECEIVED");
        host(known)
                .statusCode(200)
                .body("municipalityCode", nullValue())
                .body("differences.field", contains("protection"));
    }

    @Test
    void theHostsPendingEdgesTurnLiveOnceHoweverOftenItIsTold() {
        ACase accepted = ACase.accepted();
        ACase.read(ACase.REGION)
                .get(ACase.API + "/waivers/" + accepted.waiverId)
                .then()
                .header("ETag", "\"2\"")
                .body("edges.state", contains("LIVE", "LIVE", "LIVE"));
        accepted.refer("QUEUED").awaitReferral("QUEUED");
        ACase.read(ACase.REGION)
                .get(ACase.API + "/waivers/" + accepted.waiverId)
                .then()
                .header("ETag", "\"2\"");
        assertThat(Topics.await("samspel.participant.v1", 2, accepted.waiverId)).hasSize(2);
        assertThat(copies(accepted)).hasSize(1);
        assertThat(
                        Database.rows(
                                """
                                select h.state || ' ' || h.changed_by from waiver_edge_history h
                                join waiver_edge e on e.id = h.edge_id
                                where e.waiver_id = '%s' and e.recipient = '%s' order by h.id\
                                """
                                        .formatted(accepted.waiverId, ACase.FK)))
                .containsExactly("PENDING " + ACase.REGION, "LIVE " + ACase.AME);
    }

    @Test
    void beforeTheReceptionThereIsNoCopyAndNoEdgeOfTheHost() {
        ACase submitted = ACase.disclosed().refer("SUBMITTED").awaitReferral("SUBMITTED");
        assertThat(copies(submitted)).isEmpty();
        ACase.read(ACase.REGION)
                .get(ACase.API + "/waivers/" + submitted.waiverId)
                .then()
                .body("edges.state", contains("LIVE", "PENDING", "PENDING"));
    }

    @Test
    void aReferralToAnotherThanTheRecipientMakesNoCopy() {
        ACase disclosed = ACase.disclosed();
        Database.execute(
                "update disclosure set recipient = '%s' where id = '%s'"
                        .formatted(ACase.SOCIAL, disclosed.disclosureId));
        disclosed.refer("RECEIVED").awaitReferral("RECEIVED");
        assertThat(copies(disclosed)).isEmpty();
    }

    @Test
    void anOldFormsReceptionMakesTheCopyAllTheSame() {
        ACase old =
                ACase.registered()
                        .waive("\"OUTCOME\"", ACase.SIGNED, ACase.TODAY.minusDays(1))
                        .disclose()
                        .refer("RECEIVED")
                        .awaitReferral("RECEIVED");
        assertThat(old.hostParticipantId()).isNotEqualTo(old.participantId);
    }

    @Test
    void aCopyOfWhatTellsNobodysNumberIsNotLocked() {
        ACase nameless = ACase.registered();
        nameless.waiverId =
                AForm.sign(
                                ACase.REGION,
                                nameless.participantId,
                                "{\"signedOn\":\"%s\",\"validUntil\":\"%s\",\"edges\":[%s]}"
                                        .formatted(
                                                ACase.SIGNED,
                                                ACase.TODAY,
                                                ACase.edge(ACase.REGION, ACase.AME, "\"NEED\"")))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        nameless.disclose().refer("RECEIVED").awaitReferral("RECEIVED");
        String own = nameless.hostParticipantId();
        host(own).statusCode(200);
        ACase.read(ACase.AME)
                .get(ACase.API + "/participants/" + own + "/identities")
                .then()
                .statusCode(200);
    }

    @Test
    void afterTheWithdrawalTheCopyIsLockedForTheCaseAndReadableForReview() {
        ACase accepted = ACase.accepted();
        String own = accepted.hostParticipantId();
        accepted.withdraw("2", "{}").then().statusCode(200);
        host(own).statusCode(403).body("type", equalTo("urn:samspel:problem:locked-record"));
        ACase.read(ACase.AME)
                .get(ACase.API + "/participants/" + own + "/identities")
                .then()
                .statusCode(403);
        AForm.disclose(
                        ACase.AME,
                        own,
                        """
                        {"recipient":"%s","disclosedOn":"%s","categories":["IDENTITY"],
                         "legalGround":{"code":"OSL_10_27","reference":"beslut 4"}}\
                        """
                                .formatted(ACase.FK, ACase.TODAY))
                .then()
                .statusCode(403);
        ACase.read(ACase.AME, "REVIEW")
                .get(ACase.API + "/participants/" + own)
                .then()
                .statusCode(200)
                .body("identity.value", equalTo(accepted.number));
        ACase.read(ACase.AME, "SUBJECT_REQUEST")
                .get(ACase.API + "/participants/" + own)
                .then()
                .statusCode(200);
    }

    @Test
    void aNewCopyIsAnnouncedAsTheHosts() {
        ACase accepted = ACase.accepted();
        assertThat(
                        Topics.text(
                                Topics.await(
                                                "samspel.participant.v1",
                                                1,
                                                accepted.hostParticipantId())
                                        .getFirst()))
                .contains("\"controller\":\"" + ACase.AME + "\"");
    }

    private static java.util.List<String> copies(ACase person) {
        return Database.rows(
                "select disclosure_id from received_copy where disclosure_id = '%s'"
                        .formatted(person.disclosureId));
    }

    private static ValidatableResponse host(String participantId) {
        return ACase.read(ACase.AME).get(ACase.API + "/participants/" + participantId).then();
    }
}
