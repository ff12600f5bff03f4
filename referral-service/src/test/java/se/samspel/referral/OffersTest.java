package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class OffersTest {

    private final Calls region = Calls.as(REGION);
    private AQueue queue;

    @BeforeEach
    void aQueue() {
        queue = new AQueue();
    }

    @Test
    void anOfferIsAnsweredInTimeAndTheReferralKeepsItsPlace() {
        String id = queue.joinedBy(REGION, TODAY.minusDays(5));
        String offer = offered(id, TODAY.minusDays(3), TODAY);
        queue.shownTo(queue.host).body("openOffers", equalTo(1)).body("freePlaces", equalTo(9));
        queue.shownTo(region).body("openOffers", nullValue()).body("freePlaces", nullValue());
        region.get("/offers/" + offer)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("allowedMoves", empty())
                .body("unit", nullValue());
        answered(offer, "\"1\"", "ACCEPTED", TODAY.minusDays(1))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("ACCEPTED"))
                .body("allowedMoves", contains("WITHDRAW"));
        // Promised still: nobody else can have the place.
        queue.shownTo(queue.host)
                .body("openOffers", equalTo(1))
                .body("items.referralId", contains(id));
        answered(offer, "\"2\"", "DECLINED", TODAY).then().statusCode(409);
        region.writing()
                .header("If-Match", "\"2\"")
                .body("{\"withdrawnOn\":\"%s\"}".formatted(TODAY))
                .post("/referral/v1/offers/" + offer + "/withdrawal")
                .then()
                .statusCode(404);
        withdrawn(offer, "\"7\"").then().statusCode(412);
        withdrawn(offer, "\"2\"").then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        queue.shownTo(queue.host).body("openOffers", equalTo(0));
    }

    /** Only who takes a place waits for those who offer places of the same queue. */
    @Test
    void whatGivesAPlaceBackWaitsForNobody() {
        String id = queue.joinedBy(REGION, TODAY.minusDays(5));
        String first = offered(id, TODAY, TODAY.plusDays(7));
        assertThat(Asked.during(() -> withdrawn(first, "\"1\"").then().statusCode(200)))
                .noneMatch(OffersTest::waits);
        String second = offered(id, TODAY, TODAY.plusDays(7));
        assertThat(
                        Asked.during(() ->
                                answered(second, "\"1\"", "DECLINED", TODAY)
                                        .then()
                                        .statusCode(200)))
                .noneMatch(OffersTest::waits);
        String third = offered(id, TODAY, TODAY.plusDays(7));
        assertThat(
                        Asked.during(() ->
                                answered(third, "\"1\"", "ACCEPTED", TODAY).then().statusCode(200)))
                .anyMatch(OffersTest::waits);
    }

    private static boolean waits(String sql) {
        return sql.contains("pg_advisory_xact_lock");
    }

    @Test
    void oneOfferStandsAtATime() {
        String id = queue.joinedBy(REGION, TODAY.minusDays(5));
        String offer = offered(id, TODAY, TODAY.plusDays(7));
        queue.offered(id, TODAY, TODAY.plusDays(7))
                .then()
                .statusCode(409)
                .body("type", endsWith("offer-stands"));
        answered(offer, "\"1\"", "DECLINED", TODAY).then().statusCode(200);
        queue.offered(id, TODAY, TODAY.plusDays(7)).then().statusCode(201);
        queue.host
                .get("/referrals/" + id + "/offers")
                .then()
                .body("items.state", contains("DECLINED", "OPEN"));
    }

    @Test
    void whatNobodyAnsweredHasExpiredAndLeavesRoomForTheNext() {
        String id = queue.joinedBy(REGION, TODAY.minusDays(5));
        String offer = offered(id, TODAY.minusDays(4), TODAY.minusDays(1));
        queue.host.get("/offers/" + offer).then().body("state", equalTo("EXPIRED"));
        queue.shownTo(queue.host).body("openOffers", equalTo(0));
        answered(offer, "\"1\"", "ACCEPTED", TODAY)
                .then()
                .statusCode(422)
                .body("type", endsWith("answered-too-late"));
        String next = offered(id, TODAY, TODAY.plusDays(7));
        // The next one waits until the first one's end has been told.
        assertThat(Told.to(AME, offer)).containsExactly("offer.made", "offer.expired");
        assertThat(Told.to(REGION, offer)).containsExactly("offer.made", "offer.expired");
        queue.host.get("/offers/" + next).then().body("state", equalTo("OPEN"));
        answered(offer, "\"2\"", "ACCEPTED", TODAY.minusDays(1))
                .then()
                .statusCode(409)
                .body("type", endsWith("offer-stands"));
        // What was answered in time counts, though it is recorded late.
        answered(offer, "\"2\"", "DECLINED", TODAY.minusDays(1))
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"));
    }

    @Test
    void theEventTellsIdsAndDaysByTheEdgeForTheQueue() {
        String id = queue.joinedBy(REGION, TODAY.minusDays(5));
        String offer = offered(id, TODAY, TODAY.plusDays(7));
        var event = Topics.await("samspel.authority." + REGION + ".v1", 1, offer).getFirst();
        assertThat(Topics.text(event))
                .contains(id, "\"answerBy\":\"" + TODAY.plusDays(7), "/offers/" + offer)
                .doesNotContain("unit");
        SignedWaiver waiver = SignedWaiver.valid();
        String silent = queue.joinedBy(REGION, waiver, TODAY.minusDays(5));
        waiver.telling("CASE_STATUS");
        String unseen = offered(silent, TODAY, TODAY.plusDays(7));
        assertThat(Told.to(AME, unseen)).containsExactly("offer.made");
        assertThat(Told.to(REGION, unseen)).isEmpty();
        region.get("/offers/" + unseen).then().statusCode(404);
        region.get("/referrals/" + silent + "/offers").then().statusCode(404);
        Calls.as(FK).get("/offers/" + offer).then().statusCode(404);
    }

    @Test
    void onlyWhoIsAcceptedOrWaitsIsOfferedAPlace() {
        String id = region.submit(queue.intervention, SignedWaiver.valid(), TODAY.toString());
        queue.offered(id, TODAY, TODAY).then().statusCode(409).body("state", equalTo("SUBMITTED"));
        queue.host.move(id, "responses", HandlingTest.accepted(TODAY, null)).then().statusCode(200);
        queue.offered(id, TODAY, TODAY.minusDays(1))
                .then()
                .statusCode(422)
                .body("type", endsWith("act-dates-out-of-order"));
        queue.offered(id, TODAY.minusDays(1), TODAY)
                .then()
                .statusCode(422)
                .body("type", endsWith("act-dates-out-of-order"));
        queue.offered(id, TODAY.plusDays(1), TODAY.plusDays(2))
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
        queue.offered(id, TODAY, TODAY).then().statusCode(201);
    }

    @Test
    void anOfferCeasesWithItsReferral() {
        String id = queue.joinedBy(REGION, TODAY.minusDays(5));
        String offer = offered(id, TODAY, TODAY.plusDays(7));
        region.move(id, "withdrawal", "{\"withdrawnOn\":\"%s\"}".formatted(TODAY))
                .then()
                .statusCode(200);
        queue.host
                .get("/offers/" + offer)
                .then()
                .body("state", equalTo("CEASED"))
                .body("allowedMoves", contains("ANSWER"));
        queue.shownTo(queue.host).body("openOffers", equalTo(0));
    }

    @Test
    void aRepeatedRequestMakesOneOffer() {
        String id = queue.joinedBy(REGION, TODAY.minusDays(5));
        String body =
                "{\"offeredOn\":\"%s\",\"answerBy\":\"%s\"}".formatted(TODAY, TODAY.plusDays(7));
        var request = queue.host.writing().body(body);
        String url = "/referral/v1/referrals/" + id + "/offers";
        String first = request.post(url).then().statusCode(201).extract().path("id");
        request.post(url)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
    }

    private String offered(String id, LocalDate offeredOn, LocalDate answerBy) {
        return queue.offered(id, offeredOn, answerBy)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("id");
    }

    private Response answered(String offer, String tag, String answer, LocalDate on) {
        return queue.host
                .writing()
                .header("If-Match", tag)
                .body("{\"answeredOn\":\"%s\",\"answer\":\"%s\"}".formatted(on, answer))
                .post("/referral/v1/offers/" + offer + "/answer");
    }

    private Response withdrawn(String offer, String tag) {
        return queue.host
                .writing()
                .header("If-Match", tag)
                .body("{\"withdrawnOn\":\"%s\"}".formatted(TODAY))
                .post("/referral/v1/offers/" + offer + "/withdrawal");
    }
}
