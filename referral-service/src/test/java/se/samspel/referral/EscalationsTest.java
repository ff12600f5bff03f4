package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.HandlingTest.on;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** A deadline that passes is told to those who may know, once. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestProfile(EverySecond.class)
class EscalationsTest {

    private static final LocalDate LONG_AGO = TODAY.minusDays(100);
    private static final String ALL =
            """
            {"validFrom":"%s","receiveWithin":{"days":5,"businessDays":true},
             "respondWithin":{"days":5,"businessDays":true},
             "visitWithin":{"days":5,"businessDays":true},
             "completeWithin":{"days":5,"businessDays":true}}
            """
                    .formatted(TODAY.minusYears(1));

    private final Calls region = Calls.as(REGION);
    private final Calls host = Calls.as(AME);
    private final UUID intervention = Setting.intervention();

    @Test
    void theHostIsToldThatAReferralWasNotReceivedInTimeAndTheReferrerByItsEdge() {
        String told =
                region.submit(intervention, SignedWaiver.valid().confirmed(), LONG_AGO.toString());
        String untold = region.submit(intervention, SignedWaiver.valid(), LONG_AGO.toString());
        String intime = region.submit(intervention, SignedWaiver.valid(), TODAY.toString());
        DeadlineRulesTest.set(intervention, ALL);
        escalated(told, "RECEPTION");
        escalated(untold, "RECEPTION");
        assertThat(topics(told)).containsExactlyInAnyOrder(log(AME), log(REGION));
        assertThat(topics(untold)).containsExactly(log(AME));
        assertThat(topics(intime)).isEmpty();
        ConsumerRecord<String, byte[]> event =
                Topics.await(log(AME), 2, told).stream()
                        .filter(each ->
                                "se.samspel.deadline.passed.v1"
                                        .equals(Topics.header(each, "ce_type")))
                        .findFirst()
                        .orElseThrow();
        EventContract.own().describes(event);
        assertThat(Topics.text(event)).contains("\"kind\":\"RECEPTION\"", "/referrals/" + told);
    }

    @Test
    void eachKindIsTold() {
        String received = received();
        String asked = received();
        host.move(asked, "responses", DeadlinesTest.response("NEEDS_COMPLETION", LONG_AGO))
                .then()
                .statusCode(200);
        String enrolled = received();
        host.move(enrolled, "responses", DeadlinesTest.response("ACCEPTED", LONG_AGO))
                .then()
                .statusCode(200);
        Setting.enrolment(
                Setting.id(),
                1,
                UUID.fromString(enrolled),
                "ACTIVE",
                "\"startedOn\":\"%s\",\"endedOn\":null,\"returned\":false".formatted(LONG_AGO));
        DeadlineRulesTest.set(intervention, ALL);
        escalated(received, "RESPONSE", "VISIT");
        escalated(asked, "COMPLETION", "VISIT");
        escalated(enrolled, "FOLLOW_UP");
        // Follow-up meetings are told to the invited.
        assertThat(topics(enrolled)).containsExactly(log(AME));
        assertThat(topics(asked)).contains(log(AME), log(REGION));
    }

    @Test
    void whatWasMetInTimeOrLateIsNotTold() {
        String met = received();
        host.post("/referrals/" + met + "/introductory-visits", on("visitedOn", TODAY))
                .then()
                .statusCode(201);
        host.move(met, "responses", DeadlinesTest.response("DECLINED", TODAY))
                .then()
                .statusCode(200);
        String awaited = received();
        DeadlineRulesTest.set(intervention, ALL);
        escalated(awaited, "RESPONSE", "VISIT");
        assertThat(escalations(met)).isEmpty();
        assertThat(topics(met)).isEmpty();
    }

    @Test
    void aDeadlineIsToldOnceAndAnotherOneThatTheRulesMakeAgain() {
        String id = region.submit(intervention, SignedWaiver.valid(), LONG_AGO.toString());
        DeadlineRulesTest.set(intervention, ALL);
        escalated(id, "RECEPTION");
        DeadlineRulesTest.put(AME, intervention, "If-Match", "\"1\"", ALL).then().statusCode(200);
        // Found again by the new version of the rules, which is how it is known to have run.
        Eventually.holds(() -> assertThat(versions(id)).containsExactly("2"));
        assertThat(topics(id)).hasSize(1);
        String longer =
                ALL.replace("\"receiveWithin\":{\"days\":5", "\"receiveWithin\":{\"days\":9");
        DeadlineRulesTest.put(AME, intervention, "If-Match", "\"2\"", longer)
                .then()
                .statusCode(200);
        Eventually.holds(() -> assertThat(topics(id)).hasSize(2));
        assertThat(escalations(id)).containsExactly("RECEPTION", "RECEPTION");
    }

    @Test
    void onlyTheServiceSeesWhatItHasTold() {
        String id = region.submit(intervention, SignedWaiver.valid(), LONG_AGO.toString());
        DeadlineRulesTest.set(intervention, ALL);
        escalated(id, "RECEPTION");
        String sql = "select kind from deadline_escalation";
        assertThat(Database.seenBy("system", sql)).isNotEmpty();
        for (String caller : List.of("", "authority:" + AME, "association:2220002139")) {
            assertThat(Database.seenBy(caller, sql)).as(caller).isEmpty();
        }
    }

    private String received() {
        String id =
                region.submit(intervention, SignedWaiver.valid().confirmed(), LONG_AGO.toString());
        host.move(id, "reception", on("receivedOn", LONG_AGO)).then().statusCode(200);
        return id;
    }

    private static void escalated(String id, String... kinds) {
        Eventually.holds(() -> assertThat(escalations(id)).containsExactlyInAnyOrder(kinds));
    }

    private static List<String> escalations(String id) {
        return Database.rows(
                "select kind from deadline_escalation where referral_id = '%s'".formatted(id));
    }

    private static List<String> versions(String id) {
        return Database.rows(
                "select rules_version from deadline_escalation where referral_id = '%s'"
                        .formatted(id));
    }

    private static List<String> topics(String id) {
        return Database.rows(
                "select topic from outbox where aggregateid = '%s' and type = 'se.samspel.deadline.passed.v1'"
                        .formatted(id));
    }

    private static String log(String authority) {
        return "samspel.authority." + authority + ".v1";
    }
}
