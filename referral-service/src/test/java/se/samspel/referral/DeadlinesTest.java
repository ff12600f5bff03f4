package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.referral.HandlingTest.accepted;
import static se.samspel.referral.HandlingTest.on;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** What is due in a referral, as those see it who may. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class DeadlinesTest {

    private static final LocalDate LONG_AGO = TODAY.minusDays(100);

    private final Calls region = Calls.as(REGION);
    private final Calls host = Calls.as(AME);
    private final UUID intervention = Setting.intervention();

    @BeforeEach
    void theHostHasSetRules() {
        DeadlineRulesTest.set(
                intervention,
                """
                {"validFrom":"%s","receiveWithin":{"days":5,"businessDays":true},
                 "respondWithin":{"days":20,"businessDays":false},
                 "completeWithin":{"days":10,"businessDays":true}}
                """
                        .formatted(TODAY.minusYears(1)));
    }

    @Test
    void theHostSeesThemAndTheReferrerByItsEdge() {
        SignedWaiver waiver = SignedWaiver.valid();
        String id = region.submit(intervention, waiver, TODAY.toString());
        host.get("/referrals/" + id)
                .then()
                .body("deadlines", hasSize(1))
                .body("deadlines[0].kind", equalTo("RECEPTION"))
                .body("deadlines[0].dueOn", notNullValue())
                .body("deadlines[0].met", equalTo(false))
                .body("deadlines[0].metOn", nullValue());
        region.get("/referrals/" + id).then().body("deadlines", empty());
        host.move(id, "reception", on("receivedOn", TODAY))
                .then()
                .body("deadlines.kind", contains("RECEPTION", "RESPONSE"))
                .body("deadlines[0].met", equalTo(true))
                .body("deadlines[0].metOn", equalTo(TODAY.toString()));
        region.get("/referrals/" + id).then().body("deadlines", hasSize(2));
        region.get("/referrals?direction=sent&limit=100")
                .then()
                .body("items.find { it.id == '" + id + "' }.deadlines", hasSize(2));
        waiver.telling("QUEUE");
        region.get("/referrals/" + id).then().body("deadlines", empty());
    }

    @Test
    void anInterventionWithoutRulesHasNone() {
        String id = region.submit(Setting.intervention(), SignedWaiver.valid(), TODAY.toString());
        host.get("/referrals/" + id).then().body("deadlines", empty());
    }

    @Test
    void aCompletionIsDueFromTheRequestAndAsksForANewResponse() {
        String id = received(TODAY.minusDays(4), TODAY.minusDays(3));
        host.move(id, "responses", response("NEEDS_COMPLETION", TODAY.minusDays(2)))
                .then()
                .statusCode(200)
                .body("deadlines.kind", contains("RECEPTION", "RESPONSE", "COMPLETION"))
                .body("deadlines[1].metOn", equalTo(TODAY.minusDays(2).toString()))
                .body("deadlines[2].met", equalTo(false));
        region.get("/deadlines?interventionId=" + intervention)
                .then()
                .body("items.kind", contains("COMPLETION"))
                .body("items.referralId", contains(id));
        host.move(id, "reception", on("receivedOn", TODAY.minusDays(1)))
                .then()
                .statusCode(200)
                .body("deadlines[1].met", equalTo(false))
                .body("deadlines[2].metOn", equalTo(TODAY.minusDays(1).toString()));
        region.get("/deadlines?interventionId=" + intervention).then().body("items", empty());
    }

    @Test
    void anObligatoryVisitIsRecordedBeforeTheAcceptance() {
        DeadlineRulesTest.put(
                        AME,
                        intervention,
                        "If-Match",
                        "\"1\"",
                        "{\"validFrom\":\"%s\",\"introductoryVisit\":\"OBLIGATORY\"}"
                                .formatted(TODAY.minusDays(2)))
                .then()
                .statusCode(200);
        String before = received(TODAY.minusDays(4), TODAY.minusDays(3));
        host.move(before, "responses", accepted(TODAY, TODAY)).then().statusCode(200);
        String id = received(TODAY.minusDays(4), TODAY.minusDays(2));
        host.move(id, "responses", accepted(TODAY, TODAY))
                .then()
                .statusCode(422)
                .body("type", endsWith("visit-needed"));
        host.post("/referrals/" + id + "/introductory-visits", on("visitedOn", TODAY))
                .then()
                .statusCode(201);
        host.move(id, "responses", accepted(TODAY, TODAY)).then().statusCode(200);
        String submitted = region.submit(intervention, SignedWaiver.valid(), TODAY.toString());
        host.move(submitted, "responses", accepted(TODAY, TODAY)).then().statusCode(422);
        host.move(submitted, "responses", response("DECLINED", TODAY)).then().statusCode(200);
    }

    @Test
    void aMeetingOfTheEnrolmentMeetsTheFollowUp() {
        String id = received(LONG_AGO, LONG_AGO);
        host.move(id, "responses", response("ACCEPTED", LONG_AGO)).then().statusCode(200);
        UUID enrolment = Setting.id();
        Setting.enrolment(
                enrolment,
                1,
                UUID.fromString(id),
                "ACTIVE",
                "\"startedOn\":\"%s\",\"endedOn\":null,\"returned\":false".formatted(LONG_AGO));
        String last = "deadlines.find { it.kind == 'FOLLOW_UP' }";
        Eventually.holds(
                () -> host.get("/referrals/" + id).then().body(last + ".met", equalTo(false)));
        meeting(enrolment, "CANCELLED", LONG_AGO.plusDays(1));
        meeting(enrolment, "HELD", LONG_AGO.minusDays(1));
        meeting(Setting.id(), "HELD", LONG_AGO.plusDays(2));
        meeting(enrolment, "HELD", LONG_AGO.plusDays(3));
        Eventually.holds(() ->
                host.get("/referrals/" + id)
                        .then()
                        .body(last + ".metOn", equalTo(LONG_AGO.plusDays(3).toString())));
        // Meetings are told to those who are invited to them.
        region.get("/referrals/" + id).then().statusCode(200).body(last, nullValue());
    }

    @Test
    void theListHasWhatIsAwaitedByTheDayItIsDue() {
        String overdue = region.submit(intervention, SignedWaiver.valid(), LONG_AGO.toString());
        String upcoming = region.submit(intervention, SignedWaiver.valid(), TODAY.toString());
        String response = received(TODAY.minusDays(1), TODAY);
        String path = "/deadlines?interventionId=" + intervention;
        host.get(path)
                .then()
                .statusCode(200)
                .body("items.referralId", contains(overdue, upcoming, response))
                .body("items.overdue", contains(true, false, false))
                .body("items.kind", contains("RECEPTION", "RECEPTION", "RESPONSE"));
        host.get(path + "&state=overdue").then().body("items.referralId", contains(overdue));
        host.get(path + "&state=upcoming&until=" + TODAY.plusDays(19))
                .then()
                .body("items.referralId", contains(upcoming));
        host.get(path + "&limit=1&page=2&total=true")
                .then()
                .body("items.referralId", contains(upcoming))
                .body("_meta.totalRecords", equalTo(3))
                .body("_links.next", notNullValue());
        region.get(path).then().body("items", empty());
        Calls.as(SOCIAL).get(path).then().statusCode(200).body("items", empty());
        for (String wrong : new String[] {"state=late", "until=soon", "interventionId=x"}) {
            host.get("/deadlines?" + wrong).then().statusCode(400);
        }
    }

    @Test
    void theListTakesAsManyStatementsForManyRowsAsForFew() {
        for (int i = 0; i < 4; i++) {
            received(TODAY.minusDays(1), TODAY);
        }
        String path = "/deadlines?interventionId=" + intervention + "&limit=";
        int few = statements(path + "1");
        assertThat(statements(path + "4")).isEqualTo(few).isLessThanOrEqualTo(6);
        host.get(path + "4").then().body("_meta.count", lessThanOrEqualTo(4));
    }

    private int statements(String path) {
        return Asked.during(() -> host.get(path).then().statusCode(200)).size();
    }

    private String received(LocalDate submittedOn, LocalDate receivedOn) {
        String id = region.submit(intervention, SignedWaiver.valid(), submittedOn.toString());
        host.move(id, "reception", on("receivedOn", receivedOn)).then().statusCode(200);
        return id;
    }

    static String response(String response, LocalDate respondedOn) {
        return "{\"response\":\"%s\",\"respondedOn\":\"%s\"}".formatted(response, respondedOn);
    }

    static void meeting(UUID enrolment, String state, LocalDate occurredOn) {
        UUID id = Setting.id();
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.meeting." + state.toLowerCase(java.util.Locale.ROOT) + ".v1",
                id.toString(),
                """
                {"meetingId":"%s","version":1,"enrolmentId":"%s","referralId":"%s","host":"%s",
                 "state":"%s","occurredOn":"%s","invited":[]}
                """
                        .formatted(id, enrolment, Setting.id(), AME, state, occurredOn));
    }
}
