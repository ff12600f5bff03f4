package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/**
 * How many statements a request costs the database: the caller's setting is among them, and so are
 * claim, access log and outbox batch of a change.
 */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class StatementsTest {

    @Test
    void aRegistrationCostsSix() {
        String number = People.next();
        costs(6, () -> ACase.register(ACase.REGION, number, "NONE").then().statusCode(201));
    }

    @Test
    void aWaiverCostsEightWithItsEdgesInTwoBatches() {
        ACase registered = ACase.registered();
        List<String> seen = Statements.during(() -> registered.waive("\"OUTCOME\""));
        assertThat(seen.stream().distinct()).as(String.join("\n", seen)).hasSize(8);
    }

    @Test
    void aDisclosureCostsEightSinceRecordAndFormAreHeldBeforeTheyAreRead() {
        ACase waived = ACase.waived();
        costs(8, waived::disclose);
    }

    /** One of them is the lock that orders it with a withdrawal of its edge. */
    @Test
    void aFetchCostsFive() {
        ACase disclosed = ACase.disclosed();
        costs(
                5,
                () ->
                        ACase.read(ACase.AME)
                                .get(ACase.API + "/disclosures/" + disclosed.disclosureId)
                                .then()
                                .statusCode(200));
    }

    @Test
    void anEnrolmentCostsNineSinceTheRecordIsHeldWhileItIsCounted() {
        ACase accepted = ACase.accepted();
        costs(9, accepted::enrol);
    }

    @Test
    void anExitCostsNineWithTheHistoryThatItAnswers() {
        ACase enrolled = ACase.enrolled();
        enrolled.addSituation("BEFORE");
        enrolled.addSituation("AFTER");
        costs(
                9,
                () ->
                        enrolled.end("3", "\"exitReason\":\"OVRIGT\",\"earlyDropout\":true")
                                .then()
                                .statusCode(200));
    }

    @Test
    void anOutcomeCostsSixWithTheReadersOwnRecord() {
        ACase enrolled = ACase.enrolled();
        costs(6, () -> enrolled.outcome(ACase.REGION).then().statusCode(200));
    }

    @Test
    void readingAParticipantCostsFour() {
        ACase accepted = ACase.accepted();
        String own = accepted.hostParticipantId();
        costs(4, () -> read(ACase.AME, "/participants/" + own));
    }

    @Test
    void aSearchCostsThree() {
        ACase registered = ACase.registered();
        costs(
                3,
                () ->
                        ACase.read(ACase.REGION)
                                .contentType("application/json")
                                .body("{\"identity\":{\"value\":\"" + registered.number + "\"}}")
                                .post(ACase.API + "/participant-searches")
                                .then()
                                .statusCode(200));
    }

    @Test
    void aPageOfTheAccessLogCostsFourHoweverLong() {
        ACase disclosed = ACase.disclosed();
        String path = "/participants/" + disclosed.participantId + "/access-log";
        costs(4, () -> read(ACase.REGION, path));
    }

    @Test
    void readingAWaiverCostsThree() {
        ACase enrolled = ACase.enrolled();
        costs(3, () -> read(ACase.REGION, "/waivers/" + enrolled.waiverId));
    }

    /** The fourth asks whether the person is protected, the fifth is the history. */
    @Test
    void readingAnEnrolmentCostsFive() {
        ACase enrolled = ACase.enrolled();
        costs(5, () -> read(ACase.AME, "/enrolments/" + enrolled.enrolmentId));
    }

    @Test
    void aWithdrawalCostsEightWithItsEdgesInTwoBatches() {
        ACase waived = ACase.waived();
        List<String> seen =
                Statements.during(() -> waived.withdraw("1", "{}").then().statusCode(200));
        assertThat(seen.stream().distinct()).as(String.join("\n", seen)).hasSize(8);
    }

    @Test
    void anAnswerASituationAndACorrectionCostTheirRowsAndTheHistory() {
        ACase enrolled = ACase.enrolled();
        costs(8, () -> enrolled.addSituation("BEFORE").then().statusCode(201));
        costs(10, () -> enrolled.answerFollowUp("signedOn").then().statusCode(201));
        costs(11, () -> enrolled.correct("3").then().statusCode(200));
    }

    private static void read(String who, String path) {
        ACase.read(who).get(ACase.API + path).then().statusCode(200);
    }

    private static void costs(int statements, Runnable work) {
        List<String> seen = Statements.during(work);
        assertThat(seen).as(String.join("\n", seen)).hasSize(statements);
    }
}
