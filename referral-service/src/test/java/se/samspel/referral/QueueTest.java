package se.samspel.referral;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.referral.HandlingTest.accepted;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;
import static se.samspel.referral.Setting.STRANGER;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class QueueTest {

    private final Calls host = Calls.as(AME);

    @Test
    void placesFollowTheDayOfQueuingAndCountEveryone() {
        UUID intervention = Setting.intervention(AME, 60);
        String second = queued(intervention, REGION, TODAY.minusDays(2));
        String first = queued(intervention, SOCIAL, TODAY.minusDays(3));
        String third = queued(intervention, REGION, TODAY.minusDays(1));
        host.get("/interventions/" + intervention + "/queue")
                .then()
                .statusCode(200)
                .body("interventionId", equalTo(intervention.toString()))
                .body("capacity", equalTo(60))
                .body("active", equalTo(0))
                .body("items.place", contains(1, 2, 3))
                .body("items.referralId", contains(first, second, third))
                .body("items[0].queuedOn", equalTo(TODAY.minusDays(3).toString()))
                .body("items[0].waitingDays", equalTo(10));
        Calls.as(REGION)
                .get("/interventions/" + intervention + "/queue")
                .then()
                .statusCode(200)
                .body("items.place", contains(2, 3))
                .body("items.referralId", contains(second, third));
        Calls.as(FK).get("/interventions/" + intervention + "/queue").then().body("items", empty());
    }

    @Test
    void whoIsEnrolledIsActiveAndNoLongerInTheQueue() {
        UUID intervention = Setting.intervention(AME, 1);
        String first = queued(intervention, REGION, TODAY.minusDays(2));
        String second = queued(intervention, REGION, TODAY.minusDays(1));
        Setting.enrolment(
                Setting.id(),
                1,
                UUID.fromString(first),
                "TRIAL",
                "\"startedOn\":\"%s\",\"endedOn\":null,\"returned\":false".formatted(TODAY));
        Eventually.holds(() ->
                host.get("/interventions/" + intervention + "/queue")
                        .then()
                        .body("active", equalTo(1))
                        .body("items.referralId", contains(second))
                        .body("items.place", contains(1)));
        Calls.as(REGION)
                .get("/interventions/" + intervention + "/queue")
                .then()
                .body("active", nullValue());
    }

    @Test
    void theCapacityIsTheRowInForceTodayAndLaterOnesAreShown() {
        UUID intervention = Setting.intervention(AME, 60);
        Topics.send(
                "samspel.funding.v1",
                "se.samspel.intervention.changed.v1",
                intervention.toString(),
                """
                {"interventionId":"%s","version":2,"associationId":"%s","name":"Samverkansteam",
                 "orientation":"INDIVIDUAL","host":"%s","parties":["2120002304","2321000180"],
                 "capacity":60,"capacities":[{"validFrom":"%s","capacity":48},
                 {"validFrom":"%s","capacity":52}],"startsOn":"2015-05-01","endsOn":null,"state":"OPEN"}
                """
                        .formatted(
                                intervention, Setting.ASSOCIATION, AME, TODAY.plusDays(1), TODAY));
        Eventually.holds(() ->
                host.get("/interventions/" + intervention + "/queue")
                        .then()
                        .body("capacity", equalTo(52))
                        .body("freePlaces", equalTo(52))
                        .body("comingCapacities.capacity", contains(48))
                        .body(
                                "comingCapacities.validFrom",
                                contains(TODAY.plusDays(1).toString())));
    }

    @Test
    void theExpectedWaitFollowsTheLastYearsPace() {
        AQueue queue = new AQueue();
        String id = queue.joinedBy(REGION, TODAY.minusDays(2));
        queue.hasStarted(4);
        queue.shownTo(host).body("items[0].expectedWaitDays", nullValue());
        queue.hasStarted(1);
        int year = (int) ChronoUnit.DAYS.between(TODAY.minusYears(1), TODAY);
        int expected = Math.ceilDiv(year, 5);
        queue.shownTo(host).body("items[0].expectedWaitDays", equalTo(expected));
        queue.shownTo(Calls.as(REGION)).body("items[0].expectedWaitDays", equalTo(expected));
        Calls.as(REGION).get("/referrals/" + id).then().body("expectedWaitDays", equalTo(expected));
    }

    @Test
    void aReferrerWithoutTheEdgeForTheQueueSeesNoRow() {
        UUID intervention = Setting.intervention();
        SignedWaiver waiver = SignedWaiver.valid();
        queued(intervention, REGION, waiver, TODAY.minusDays(1));
        waiver.telling("CASE_STATUS");
        Calls.as(REGION)
                .get("/interventions/" + intervention + "/queue")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void anAuthorityOutsideTheAssociationFindsNoIntervention() {
        UUID intervention = Setting.intervention();
        Calls.as(STRANGER).get("/interventions/" + intervention + "/queue").then().statusCode(404);
        host.get("/interventions/" + Setting.id() + "/queue").then().statusCode(404);
        host.get("/interventions/nonsense/queue").then().statusCode(404);
    }

    private String queued(UUID intervention, String referrer, LocalDate queuedOn) {
        SignedWaiver waiver = SignedWaiver.of(referrer, TODAY.minusYears(1), TODAY.plusYears(1));
        return queued(intervention, referrer, waiver, queuedOn);
    }

    private String queued(
            UUID intervention, String referrer, SignedWaiver waiver, LocalDate queuedOn) {
        String id = Calls.as(referrer).submit(intervention, waiver, TODAY.minusDays(10).toString());
        host.move(id, "responses", accepted(TODAY.minusDays(5), queuedOn)).then().statusCode(200);
        return id;
    }
}
