package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** The first of a queue are offered a place, whoever else is at it. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class OfferRoundsTest {

    private AQueue queue;

    @BeforeEach
    void aQueue() {
        queue = new AQueue();
    }

    @Test
    void theFirstWithoutAnOfferAreOfferedAPlaceInOrder() {
        List<String> ids = joined(5);
        queue.follows(TODAY, AQueue.group("UNGA", 1, "UNG"));
        queue.prioritised(ids.get(3), "{\"group\":\"UNG\",\"from\":\"%s\"}".formatted(TODAY))
                .then()
                .statusCode(201);
        queue.offered(ids.get(0), TODAY, TODAY.plusDays(7)).then().statusCode(201);
        var request =
                queue.host
                        .writing()
                        .body(
                                "{\"count\":2,\"offeredOn\":\"%s\",\"answerBy\":\"%s\",\"startsOn\":\"%s\",\"startGroupId\":\"%s\"}"
                                        .formatted(
                                                TODAY,
                                                TODAY.plusDays(7),
                                                TODAY.plusDays(30),
                                                Setting.id()));
        String url = "/referral/v1/interventions/" + queue.intervention + "/offers";
        String round =
                request.post(url)
                        .then()
                        .statusCode(201)
                        .body("items.referralId", contains(ids.get(3), ids.get(1)))
                        .body("items.state", contains("OPEN", "OPEN"))
                        .body("passedOver", empty())
                        .extract()
                        .path("id");
        request.post(url)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(round))
                .body("items.referralId", contains(ids.get(3), ids.get(1)));
        queue.host
                .get("/interventions/" + queue.intervention + "/offers")
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
        Calls.as(REGION)
                .post(url.substring("/referral/v1".length()), body())
                .then()
                .statusCode(404);
        Calls.as(REGION)
                .get("/interventions/" + queue.intervention + "/offers")
                .then()
                .statusCode(404);
    }

    @Test
    void anEmptyQueueIsOfferedNothing() {
        queue.round(queue.host, 3).then().statusCode(201).body("items", empty());
    }

    @Test
    void whoseWaiverIsWithdrawnIsPassedOverAndNamed() {
        SignedWaiver waiver = SignedWaiver.valid();
        String withdrawn = queue.joinedBy(REGION, waiver, TODAY.minusDays(8));
        String next = queue.joinedBy(SOCIAL, TODAY.minusDays(7));
        waiver.withdrawnThere();
        queue.round(queue.host, 1)
                .then()
                .statusCode(201)
                .body("items.referralId", contains(next))
                .body("passedOver", contains(withdrawn));
    }

    @Test
    void protectedPersonsAreOfferedAPlaceByHandlersAlone() {
        SignedWaiver waiver = SignedWaiver.valid();
        String hidden = queue.joinedBy(REGION, waiver, TODAY.minusDays(8));
        String open = queue.joinedBy(SOCIAL, TODAY.minusDays(7));
        theHostHasNamedAHandler();
        waiver.restricted();
        queue.round(queue.host, 2).then().statusCode(201).body("items.referralId", contains(open));
        queue.round(Calls.handler(AME, "handler-7"), 2)
                .then()
                .statusCode(201)
                .body("items.referralId", contains(hidden));
        // Capacity counts everyone.
        queue.shownTo(queue.host).body("openOffers", equalTo(2));
    }

    @Test
    void twoTakersAtOnceNeitherShareNorSkipAnybody() throws Exception {
        List<String> ids = joined(6);
        Callable<Response> round = () -> queue.round(queue.host, 2);
        List<Response> answers = AtOnce.answers(round, round, round);
        List<List<String>> taken =
                answers.stream()
                        .map(answer ->
                                answer.then()
                                        .statusCode(201)
                                        .extract()
                                        .<List<String>>path("items.referralId"))
                        .toList();
        assertThat(taken)
                .containsExactlyInAnyOrder(ids.subList(0, 2), ids.subList(2, 4), ids.subList(4, 6));
    }

    @Test
    void singleOffersAndRoundsTakeTurnsToo() throws Exception {
        List<String> ids = joined(2);
        Callable<Response> round = () -> queue.round(queue.host, 1);
        Callable<Response> single = () -> queue.offered(ids.get(0), TODAY, TODAY.plusDays(7));
        List<Response> answers = AtOnce.answers(round, single);
        boolean roundFirst = answers.get(1).statusCode() == 409;
        answers.get(0)
                .then()
                .statusCode(201)
                .body("items.referralId", contains(ids.get(roundFirst ? 0 : 1)));
    }

    @Test
    void aReferralThatIsWithdrawnAtTheSameMomentIsOfferedNothingOrItsOfferCeases()
            throws Exception {
        List<String> ids = joined(2);
        String tag = Calls.as(REGION).currentTag(ids.get(0));
        Callable<Response> round = () -> queue.round(queue.host, 1);
        Callable<Response> withdrawal =
                () ->
                        Calls.as(REGION)
                                .moveFrom(
                                        ids.get(0),
                                        tag,
                                        "withdrawal",
                                        "{\"withdrawnOn\":\"%s\"}".formatted(TODAY));
        List<Response> answers = AtOnce.answers(round, withdrawal);
        answers.get(1).then().statusCode(200);
        List<String> offered =
                answers.get(0).then().statusCode(201).extract().path("items.referralId");
        assertThat(offered).hasSize(1);
        boolean offeredFirst = offered.contains(ids.get(0));
        queue.shownTo(queue.host)
                .body("openOffers", equalTo(offeredFirst ? 0 : 1))
                .body("items.referralId", contains(ids.get(1)));
        if (offeredFirst) {
            queue.host
                    .get("/referrals/" + ids.get(0) + "/offers")
                    .then()
                    .body("items.state", contains("CEASED"));
        }
    }

    private List<String> joined(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(queue.joinedBy(REGION, TODAY.minusDays(8 - i)));
        }
        return ids;
    }

    private static String body() {
        return "{\"count\":1,\"offeredOn\":\"%s\",\"answerBy\":\"%s\",\"startsOn\":\"%s\"}"
                .formatted(TODAY, TODAY, TODAY);
    }

    private static void theHostHasNamedAHandler() {
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
}
