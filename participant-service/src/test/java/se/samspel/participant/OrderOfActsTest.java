package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;

/**
 * What is decided of a person while something of that person is told: in whichever order, less is.
 */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class OrderOfActsTest {

    @Test
    void aDisclosureThatBeginsWhileAProtectionIsRecordedIsRestricted() throws SQLException {
        ACase waived = ACase.waived();
        HaltedLog.oneThenOther(() -> protect(waived), () -> disclose(waived)).end(200, 201);
        assertThat(restricted(waived)).containsExactly("t");
        assertThat(
                        ACase.read(ACase.REGION)
                                .get(ACase.API + "/disclosures/" + disclosureOf(waived))
                                .asString())
                .doesNotContain("2084");
    }

    @Test
    void aProtectionThatIsRecordedDuringADisclosureReachesIt() throws SQLException {
        ACase waived = ACase.waived();
        HaltedLog.oneThenOther(() -> disclose(waived), () -> protect(waived)).end(201, 200);
        assertThat(restricted(waived)).containsExactly("t");
    }

    @Test
    void anAnswerToFollowUpDuringAProtectionMakesANumberOnly() throws SQLException {
        ACase enrolled = ACase.enrolled();
        HaltedLog.oneThenOther(() -> protectAtHost(enrolled), () -> agree(enrolled)).end(200, 201);
        assertThat(counted(enrolled)).containsExactly("ANONYMOUS");
    }

    @Test
    void aProtectionDuringAnAnswerToFollowUpTakesTheRowBack() throws SQLException {
        ACase enrolled = ACase.enrolled();
        HaltedLog.oneThenOther(() -> agree(enrolled), () -> protectAtHost(enrolled)).end(201, 200);
        assertThat(counted(enrolled)).containsExactly("ANONYMOUS");
    }

    @Test
    void aStartDuringAProtectionMakesANumberOnly() throws SQLException {
        ACase accepted = ACase.accepted();
        HaltedLog.oneThenOther(
                        () -> protectAtHost(accepted),
                        () -> accepted.tryEnrolling(ACase.STARTED).statusCode())
                .end(200, 201);
        assertThat(counted(accepted)).containsExactly("ANONYMOUS");
    }

    @Test
    void nothingIsDisclosedUnderAnEdgeThatIsBeingWithdrawn() throws SQLException {
        ACase waived = ACase.waived();
        HaltedLog.oneThenOther(
                        () -> waived.withdraw("1", "{}").statusCode(), () -> disclose(waived))
                .end(200, 422);
        assertThat(restricted(waived)).isEmpty();
    }

    @Test
    void aDisclosureUnderWayIsMadeBeforeItsEdgeIsWithdrawn() throws SQLException {
        ACase waived = ACase.waived();
        HaltedLog.oneThenOther(
                        () -> disclose(waived), () -> waived.withdraw("1", "{}").statusCode())
                .end(201, 200);
    }

    @Test
    void nothingIsDisclosedUnderAConfirmedEdgeThatIsBeingWithdrawn() throws SQLException {
        AForm form =
                AForm.of(ACase.REGION, ACase.edge(AForm.SKANE, AForm.STOCKHOLM, "\"IDENTITY\""));
        String own = ACase.register(AForm.SKANE, form.number, "NONE").then().extract().path("id");
        AForm.answer(
                        AForm.SKANE,
                        form.edgeId(0),
                        "confirmation",
                        "{\"participantId\":\"" + own + "\"}")
                .then()
                .statusCode(200);
        String body =
                "{\"edgeId\":\"%s\",\"disclosedOn\":\"%s\"}".formatted(form.edgeId(0), ACase.TODAY);
        HaltedLog.oneThenOther(
                        () -> form.withdraw("2", "{}").statusCode(),
                        () -> AForm.disclose(AForm.SKANE, own, body).statusCode())
                .end(200, 422);
    }

    @Test
    void aReceptionDuringAWithdrawalMakesNoCopy() throws Exception {
        ACase disclosed = ACase.disclosed();
        CompletableFuture<Integer> withdrawal;
        try (HaltedLog log = HaltedLog.halt()) {
            withdrawal = HaltedLog.inParallel(() -> disclosed.withdraw("1", "{}").statusCode());
            Eventually.holds(() -> assertThat(HaltedLog.waiting()).isEqualTo(1));
            disclosed.refer("RECEIVED");
            Eventually.holds(() -> assertThat(HaltedLog.waiting()).isEqualTo(2));
        }
        assertThat(withdrawal.get(20, TimeUnit.SECONDS)).isEqualTo(200);
        disclosed.awaitReferral("RECEIVED");
        assertThat(copies(disclosed, "1")).isEmpty();
    }

    @Test
    void aReceptionWhileTheHostRecordsAProtectionIsRestrictedThere() throws Exception {
        ACase disclosed = ACase.disclosed();
        String own =
                ACase.register(ACase.AME, disclosed.number, "NONE").then().extract().path("id");
        CompletableFuture<Integer> protection;
        try (HaltedLog log = HaltedLog.halt()) {
            protection = HaltedLog.inParallel(() -> protect(ACase.AME, own, "1"));
            Eventually.holds(() -> assertThat(HaltedLog.waiting()).isEqualTo(1));
            disclosed.refer("RECEIVED");
            Eventually.holds(() -> assertThat(HaltedLog.waiting()).isEqualTo(2));
        }
        assertThat(protection.get(20, TimeUnit.SECONDS)).isEqualTo(200);
        disclosed.awaitReferral("RECEIVED");
        assertThat(copies(disclosed, "d.restricted_for_recipient")).containsExactly("t");
    }

    @Test
    void whoIsProtectedWhenTheHostReceivesIsSoInItsCopy() {
        ACase disclosed = ACase.disclosed();
        assertThat(protect(disclosed)).isEqualTo(200);
        disclosed.refer("RECEIVED").awaitReferral("RECEIVED");
        assertThat(copies(disclosed, "p.protection || ' ' || (p.municipality is null)"))
                .containsExactly("SEKRETESSMARKERING true");
    }

    private static int disclose(ACase person) {
        return person.tryDisclosing(ACase.SUBMITTED).statusCode();
    }

    private static int protect(ACase person) {
        return protect(ACase.REGION, person.participantId, "1");
    }

    private static int protectAtHost(ACase person) {
        return protect(ACase.AME, person.hostParticipantId(), "1");
    }

    private static int protect(String controller, String participantId, String version) {
        return ACase.as(controller)
                .header("If-Match", "\"" + version + "\"")
                .body(
                        "{\"protection\":\"SEKRETESSMARKERING\",\"changedOn\":\"%s\"}"
                                .formatted(ACase.TODAY))
                .post(ACase.API + "/participants/" + participantId + "/protection")
                .statusCode();
    }

    private static int agree(ACase person) {
        return person.answerFollowUp("signedOn").statusCode();
    }

    private static List<String> restricted(ACase person) {
        return Database.rows(
                "select restricted from disclosure where participant_id = '%s'"
                        .formatted(person.participantId));
    }

    private static String disclosureOf(ACase person) {
        return Database.rows(
                        "select id from disclosure where participant_id = '%s'"
                                .formatted(person.participantId))
                .getFirst();
    }

    private static List<String> counted(ACase person) {
        return Database.rows(
                "select counted from enrolment where referral_id = '%s'"
                        .formatted(person.referralId));
    }

    private static List<String> copies(ACase person, String what) {
        return Database.rows(
                """
                select %s from received_copy c join disclosure d on d.id = c.disclosure_id
                join participant p on p.id = c.participant_id
                where c.disclosure_id = '%s'\
                """
                        .formatted(what, person.disclosureId));
    }
}
