package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static se.samspel.participant.AnExtract.data;
import static se.samspel.participant.AnExtract.over;
import static se.samspel.participant.AnExtract.renew;
import static se.samspel.participant.AnExtract.takeExtendedAccess;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** What a person gets of its own record as data, and who gets it. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ExtractTest {

    @Test
    void theHostsExtractHasAllThatItHolds() {
        ACase person = over();
        data(ACase.AME, person.hostParticipantId())
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"))
                .body("authority", equalTo(ACase.AME))
                .body("sections.record[0].identity.value", equalTo(person.number))
                .body("sections.record[0].sources", hasSize(4))
                .body("sections.waivers", empty())
                .body("sections.disclosuresMade", empty())
                .body("sections.esfReports", empty())
                .body("sections.extendedAccesses", empty())
                .body("sections.disclosuresReceived[0].discloser", equalTo(ACase.REGION))
                .body(
                        "sections.disclosuresReceived[0].receivedOn",
                        equalTo(ACase.SUBMITTED.toString()))
                .body("sections.enrolments[0].exitDestination", equalTo("ARBETE"))
                .body(
                        "sections.enrolments[0].situations[0].incomeSources[0].code",
                        equalTo("SJUKPENNING"))
                .body(
                        "sections.enrolments[0].history.state",
                        contains("ACTIVE", "ENDED", "CORRECTED"))
                .body("sections.enrolments[0].reasons[0].reason", equalTo("Fel person"))
                .body("sections.accessLog.operation.en", hasItem("Recorded income and occupation"));
    }

    @Test
    void theReferrersExtractHasTheFormWithItsSignatureAndWhatWasDisclosed() {
        ACase person = ACase.accepted();
        person.withdraw("2", "{\"reason\":\"Vill inte längre\"}").then().statusCode(200);
        data(ACase.REGION, person.participantId)
                .then()
                .statusCode(200)
                .body("sections.waivers[0].signedBy", equalTo("PERSON"))
                .body("sections.waivers[0].edges", hasSize(3))
                .body("sections.waivers[0].edges[0].state", equalTo("WITHDRAWN"))
                .body(
                        "sections.waivers[0].edges[1].history.state",
                        contains("PENDING", "LIVE", "WITHDRAWN"))
                .body("sections.waivers[0].edges[0].history[1].reason", equalTo("Vill inte längre"))
                .body("sections.disclosuresMade[0].recipient", equalTo(ACase.AME))
                .body(
                        "sections.disclosuresMade[0].snapshot.IDENTITY.identity.value",
                        equalTo(person.number))
                .body("sections.enrolments", empty());
    }

    @Test
    void theHostsReferralHasItsStateAndTheReferrersHasNot() {
        ACase person = ACase.accepted();
        Database.execute(
                "update referral set queued_on = '%s' where id = '%s'"
                        .formatted(ACase.TODAY, person.referralId));
        Map<String, Object> told = referral(person, ACase.REGION);
        data(ACase.REGION, person.participantId)
                .then()
                .statusCode(200)
                .body("sections.referrals", equalTo(List.of(told)));
        Map<String, Object> whole = new HashMap<>(told);
        whole.put("state", "ACCEPTED");
        whole.put("queuedOn", ACase.TODAY.toString());
        data(ACase.AME, person.hostParticipantId())
                .then()
                .statusCode(200)
                .body("sections.referrals", equalTo(List.of(whole)));
    }

    @Test
    void aReferralInsideOneAuthorityIsInItToo() {
        ACase person = ACase.acceptedWithinOneAuthority();
        Map<String, Object> whole = new HashMap<>(referral(person, ACase.AME));
        whole.put("state", "ACCEPTED");
        data(ACase.AME, person.participantId)
                .then()
                .statusCode(200)
                .body("sections.referrals", equalTo(List.of(whole)));
    }

    private static Map<String, Object> referral(ACase person, String referrer) {
        return Map.of(
                "id",
                person.referralId,
                "interventionId",
                person.interventionId,
                "referringAuthority",
                referrer,
                "receivingAuthority",
                ACase.AME,
                "submittedOn",
                ACase.SUBMITTED.toString(),
                "receivedOn",
                ACase.SUBMITTED.toString(),
                "detailUrl",
                "http://127.0.0.1:8182/referral/v1/referrals/" + person.referralId);
    }

    @Test
    void noStaffIsNamedInIt() {
        ACase person = over();
        String answer = data(ACase.AME, person.hostParticipantId()).asString();
        assertThat(answer).doesNotContain("handler-1", "reviewer-1").contains("unit-1");
    }

    @Test
    void itIsTakenOutForThePersonAloneAndThatIsLogged() {
        ACase registered = ACase.registered();
        ACase.read(ACase.REGION)
                .get(ACase.API + "/participants/" + registered.participantId + "/extract")
                .then()
                .statusCode(422)
                .body("type", endsWith("other-purpose"));
        data(ACase.REGION, registered.participantId).then().statusCode(200);
        assertThat(
                        Database.rows(
                                """
                                select purpose from access_log where operation = 'extract'
                                  and participant_ids = array['%s'::uuid]\
                                """
                                        .formatted(registered.participantId)))
                .containsExactly("SUBJECT_REQUEST");
        data(ACase.SOCIAL, registered.participantId).then().statusCode(404);
    }

    @Test
    void anotherUnitAnswersThePersonAndThatIsKeptForReview() {
        ACase registered = ACase.registered();
        AnArchive.inUnit(ACase.REGION, "registrar", "SUBJECT_REQUEST")
                .get(ACase.API + "/participants/" + registered.participantId + "/extract")
                .then()
                .statusCode(200);
        assertThat(events(registered.participantId)).containsExactly("OTHER_UNIT registrar");
    }

    @Test
    void aProtectedPersonIsAnsweredByItsHandlersAlone() {
        var archive = new AnArchive();
        String person = archive.register("SEKRETESSMARKERING");
        Database.execute(
                "insert into protected_handlers values ('%s', '{handler-9}', 1, now(), 'test')"
                        .formatted(archive.authority));
        data(archive.authority, person).then().statusCode(404);
        assertThat(events(person)).contains("NOT_A_HANDLER unit-1");
    }

    private static List<String> events(String participantId) {
        return Database.rows(
                """
                select kind || ' ' || acting_unit from reviewable_event
                where participant_id = '%s' order by id\
                """
                        .formatted(participantId));
    }

    @Test
    void itCostsTheSameHoweverMuchThereIs() {
        ACase little = ACase.registered();
        ACase much = ACase.disclosed();
        much.waive("\"OUTCOME\"").disclose();
        renew(much.waiverId, ACase.TODAY.plusMonths(30));
        takeExtendedAccess(much);
        takeExtendedAccess(much);
        int few =
                Statements.during(() -> data(ACase.REGION, little.participantId).asString()).size();
        int many =
                Statements.during(() -> data(ACase.REGION, much.participantId).asString()).size();
        assertThat(many).isEqualTo(few);
    }

    @Test
    void thePersonsAccessLogHasDaysUnitsAndPurposesAndNoStaff() {
        ACase disclosed = ACase.disclosed();
        String path = "/participants/" + disclosed.participantId + "/access-log/for-the-person";
        ACase.read(ACase.REGION).get(ACase.API + path).then().statusCode(422);
        ACase.read(ACase.AME).get(ACase.API + "/disclosures/" + disclosed.disclosureId);
        ACase.read(ACase.AME).get(ACase.API + "/disclosures/" + disclosed.disclosureId);
        String answer =
                ACase.read(ACase.REGION, "SUBJECT_REQUEST")
                        .get(ACase.API + path + "?total=true")
                        .then()
                        .statusCode(200)
                        // Registered, waived, disclosed, fetched, and this very reading.
                        .body("_meta.totalRecords", equalTo(5))
                        .body("items.on[0]", equalTo(ACase.TODAY.toString()))
                        .body("items.find { it.authority == '2120002304.ame' }.times", equalTo(2))
                        .body(
                                "items.find { it.authority == '2120002304.ame' }.operation.sv",
                                equalTo("Hämtade utlämnade uppgifter"))
                        .body(
                                "items.find { it.authority == '2120002304.ame' }.purpose.en",
                                equalTo("Case handling"))
                        .extract()
                        .asString();
        assertThat(answer).doesNotContain("handler-1", "reviewer-1");
    }
}
