package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** Referrals of protected persons are for the named handlers of each authority (H5). */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ProtectedPersonsTest {

    private final Calls system = Calls.as(AME);
    private final Calls handler = Calls.handler(AME, "handler-7");

    @BeforeEach
    void theHostHasNamedAHandler() {
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.protected-handlers.named.v1",
                AME,
                "{\"authority\":\"%s\",\"version\":1,\"handlers\":[\"handler-7\"]}".formatted(AME));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select authority from protected_handlers where authority = '"
                                                + AME
                                                + "'"))
                        .hasSize(1));
    }

    @Test
    void aProtectedPersonsReferralIsFoundByANamedHandlerAlone() {
        SignedWaiver waiver = SignedWaiver.valid().restricted();
        String id = submitted(Setting.intervention(), REGION, waiver);
        system.get("/referrals/" + id).then().statusCode(404);
        Calls.handler(AME, "handler-8").get("/referrals/" + id).then().statusCode(404);
        system.get("/referrals/" + id + "/access-log").then().statusCode(404);
        system.moveFrom(id, "\"1\"", "reception", "{\"receivedOn\":\"%s\"}".formatted(TODAY))
                .then()
                .statusCode(404);
        system.get("/referrals?direction=received&limit=100")
                .then()
                .body("items.id", not(hasItem(id)));
        handler.get("/referrals/" + id).then().statusCode(200);
        handler.get("/referrals/" + id + "/access-log").then().statusCode(200);
        handler.move(id, "reception", "{\"receivedOn\":\"%s\"}".formatted(TODAY))
                .then()
                .statusCode(200);
        // The referrer has named nobody: its own rules hold there.
        Calls.as(REGION).get("/referrals/" + id).then().statusCode(200);
    }

    @Test
    void everyAccessToAProtectedPersonsReferralAlerts() {
        SignedWaiver waiver = SignedWaiver.valid().restricted();
        String id = submitted(Setting.intervention(), REGION, waiver);
        String open = submitted(Setting.intervention(), REGION, SignedWaiver.valid());
        List<String> alerts =
                alertsDuring(() -> {
                    handler.get("/referrals/" + id).then().statusCode(200);
                    handler.get("/referrals/" + open).then().statusCode(200);
                    handler.get("/referrals?direction=received&limit=100").then().statusCode(200);
                });
        assertThat(alerts)
                .contains(
                        "ALERT PROTECTED_PERSON at " + AME + ", read-referral",
                        "ALERT PROTECTED_PERSON at " + AME + ", list-referrals")
                .filteredOn(alert -> alert.endsWith("read-referral"))
                .hasSize(1);
        assertThat(alerts).noneMatch(alert -> alert.contains(id) || alert.contains(open));
    }

    @Test
    void everyAccessToAProtectedPersonsDraftAlerts() {
        Calls region = Calls.as(REGION);
        SignedWaiver waiver = SignedWaiver.valid().restricted();
        String draft = "{\"disclosureId\":\"%s\"}".formatted(waiver.disclosureId);
        List<String> alerts =
                alertsDuring(() -> {
                    String id =
                            region.post("/referral-drafts", draft)
                                    .then()
                                    .statusCode(201)
                                    .extract()
                                    .path("id");
                    region.get("/referral-drafts/" + id).then().statusCode(200);
                    region.post("/referral-drafts", "{\"need\":\"Stöd\"}").then().statusCode(201);
                });
        assertThat(alerts)
                .containsExactly(
                        "ALERT PROTECTED_PERSON at " + REGION + ", draft-referral",
                        "ALERT PROTECTED_PERSON at " + REGION + ", read-draft");
    }

    private static List<String> alertsDuring(Runnable work) {
        List<String> alerts = new CopyOnWriteArrayList<>();
        Handler listener = listening(alerts);
        Logger log = Logger.getLogger("se.samspel.referral.course.CaseLog");
        log.addHandler(listener);
        try {
            work.run();
        } finally {
            log.removeHandler(listener);
        }
        return alerts;
    }

    private static Handler listening(List<String> alerts) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                alerts.add(String.format(entry.getMessage(), entry.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void aPersonWhoIsProtectedLaterIsHiddenFromThenOnAndShownWhenItEnds() {
        SignedWaiver waiver = SignedWaiver.valid();
        String id = submitted(Setting.intervention(), REGION, waiver);
        system.get("/referrals/" + id).then().statusCode(200);
        waiver.restricted();
        system.get("/referrals/" + id).then().statusCode(404);
        waiver.unrestricted();
        Eventually.holds(() -> system.get("/referrals/" + id).then().statusCode(200));
    }

    @Test
    void whatTheHostAloneKnowsHidesNothingAtTheReferrer() {
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.protected-handlers.named.v1",
                SOCIAL,
                "{\"authority\":\"%s\",\"version\":1,\"handlers\":[\"handler-1\"]}"
                        .formatted(SOCIAL));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select authority from protected_handlers where authority = '"
                                                + SOCIAL
                                                + "'"))
                        .hasSize(1));
        SignedWaiver waiver = waiverOf(SOCIAL).restrictedAtTheHost();
        String id = submitted(Setting.intervention(), SOCIAL, waiver);
        Calls.as(SOCIAL).get("/referrals/" + id).then().statusCode(200);
        system.get("/referrals/" + id).then().statusCode(404);
    }

    @Test
    void theQueueHasNoGapForOthersAndCapacityCountsEveryone() {
        UUID intervention = Setting.intervention(AME, 60);
        String first = queued(intervention, waiverOf(REGION), TODAY.minusDays(3));
        SignedWaiver hidden = waiverOf(REGION);
        String second = queued(intervention, hidden, TODAY.minusDays(2));
        String third = queued(intervention, waiverOf(REGION), TODAY.minusDays(1));
        hidden.restricted();
        system.get("/interventions/" + intervention + "/queue")
                .then()
                .body("items.referralId", contains(first, third))
                .body("items.place", contains(1, 2));
        handler.get("/interventions/" + intervention + "/queue")
                .then()
                .body("items.referralId", contains(first, second, third))
                .body("items.place", contains(1, 2, 3));
        Calls.as(REGION)
                .get("/interventions/" + intervention + "/queue")
                .then()
                .body("items.place", contains(1, 2, 2));
        system.get("/referrals/" + third).then().body("queuePlace", equalTo(2));
        enrolled(second);
        Eventually.holds(() ->
                system.get("/interventions/" + intervention + "/queue")
                        .then()
                        .body("active", equalTo(1)));
    }

    @Test
    void theEventLooksLikeAnyOtherAndItsDetailsAreNotFound() {
        SignedWaiver waiver = SignedWaiver.valid().restricted();
        String id = submitted(Setting.intervention(), REGION, waiver);
        var event = Topics.await("samspel.authority." + AME + ".v1", 1, id).get(0);
        assertThat(Topics.header(event, "ce_type")).isEqualTo("se.samspel.referral.submitted.v1");
        assertThat(Topics.text(event))
                .contains("\"state\":\"SUBMITTED\"", "/referrals/" + id)
                .doesNotContain("restricted");
        system.get("/referrals/" + id).then().statusCode(404);
    }

    @Test
    void onlyAHandlerRefersAProtectedPerson() {
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.protected-handlers.named.v1",
                AME,
                "{\"authority\":\"%s\",\"version\":1,\"handlers\":[\"handler-7\"]}".formatted(AME));
        UUID own = Setting.id();
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.participant.registered.v1",
                own.toString(),
                "{\"participantId\":\"%s\",\"version\":1,\"controller\":\"%s\",\"restricted\":true}"
                        .formatted(own, AME));
        Setting.known("restricted_subject", own);
        String body =
                "{\"interventionId\":\"%s\",\"participantId\":\"%s\",\"submittedOn\":\"%s\"}"
                        .formatted(Setting.intervention(), own, TODAY);
        system.post("/referrals", body).then().statusCode(409);
        handler.post("/referrals", body).then().statusCode(201);
    }

    private static SignedWaiver waiverOf(String referrer) {
        return SignedWaiver.of(referrer, TODAY.minusYears(1), TODAY.plusYears(1));
    }

    private static String submitted(UUID intervention, String referrer, SignedWaiver waiver) {
        return Calls.as(referrer).submit(intervention, waiver, TODAY.minusDays(10).toString());
    }

    private String queued(UUID intervention, SignedWaiver waiver, LocalDate queuedOn) {
        String id = submitted(intervention, REGION, waiver);
        String response =
                "{\"response\":\"ACCEPTED\",\"respondedOn\":\"%s\",\"queuedOn\":\"%s\"}"
                        .formatted(TODAY.minusDays(5), queuedOn);
        system.move(id, "responses", response).then().statusCode(200);
        return id;
    }

    private static void enrolled(String referralId) {
        Setting.enrolment(
                Setting.id(),
                1,
                UUID.fromString(referralId),
                "ACTIVE",
                "\"startedOn\":\"%s\",\"endedOn\":null,\"returned\":false".formatted(TODAY));
    }
}
