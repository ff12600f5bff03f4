package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;

/** What an owner has sent, or sent again, and by which secret it is signed. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestProfile(Webhooks.Sent.class)
class WebhookReplaysTest {

    private final Webhooks host = Webhooks.of(AME);
    private final Receiver receiver = new Receiver();
    private UUID intervention;

    @BeforeEach
    void anIntervention() {
        intervention = Setting.intervention();
    }

    @AfterEach
    void noSubscriptions() {
        Database.execute("delete from webhook_subscription");
        receiver.close();
    }

    @Test
    void aRotatedSecretSignsBesideTheOldOneForAWhile() {
        JsonPath first = host.subscribed(receiver, "");
        String id = first.getString("id");
        JsonPath rotated = host.act(id, "secret-rotation");
        submitted();
        Eventually.holds(() -> assertThat(receiver.received()).hasSize(1));
        Receiver.Received call = receiver.received().getFirst();
        assertThat(call.signatures()).hasSize(2);
        assertThat(call.isSignedWith(first.getString("secret"))).isTrue();
        assertThat(call.isSignedWith(rotated.getString("secret"))).isTrue();
        Database.execute(
                "update webhook_subscription set previous_until = now() - interval '1 second'");
        submitted();
        Eventually.holds(() -> assertThat(receiver.received()).hasSize(2));
        Receiver.Received later = receiver.received().getLast();
        assertThat(later.signatures()).hasSize(1);
        assertThat(later.isSignedWith(first.getString("secret"))).isFalse();
        assertThat(later.isSignedWith(rotated.getString("secret"))).isTrue();
    }

    @Test
    void whatHasBeenSentIsSentAgainWithTheSameIds() {
        JsonPath subscription =
                host.subscribed(receiver, ",\"interventionIds\":[\"%s\"]".formatted(intervention));
        String id = subscription.getString("id");
        submitted();
        submitted();
        Eventually.holds(() -> assertThat(receiver.received()).hasSize(2));
        List<String> ids = ids();
        host.post(id, "replay", "{\"after\":\"%s\"}".formatted(subscription.getString("next")))
                .then()
                .statusCode(202);
        Eventually.holds(() -> assertThat(receiver.received()).hasSize(4));
        assertThat(ids().subList(2, 4)).containsExactlyInAnyOrderElementsOf(ids);
        host.post(id, "replay", "{\"eventIds\":[\"%s\"]}".formatted(ids.getFirst()))
                .then()
                .statusCode(202);
        Eventually.holds(() -> assertThat(receiver.received()).hasSize(5));
        assertThat(ids().getLast()).isEqualTo(ids.getFirst());
        host.post(id, "replay", "{\"eventIds\":[\"%s\"]}".formatted(Setting.id()))
                .then()
                .statusCode(422);
        host.post(id, "replay", "{}").then().statusCode(400);
    }

    @Test
    void aSubscriptionFromTheBeginningIsSentTheWholeFeedByItsFilters() {
        String first = submitted();
        Calls.as(AME).move(first, "reception", HandlingTest.on("receivedOn", TODAY));
        host.subscribed(
                receiver,
                ",\"from\":\"BEGINNING\",\"types\":[\"se.samspel.referral.submitted.v1\"],\"interventionIds\":[\"%s\"]"
                        .formatted(intervention));
        Eventually.holds(() -> assertThat(receiver.states(first)).containsExactly("SUBMITTED"));
        String second = submitted();
        Eventually.holds(() -> assertThat(receiver.states(second)).containsExactly("SUBMITTED"));
        assertThat(receiver.received()).hasSize(2);
    }

    @Test
    void aTestIsSentAlsoWhereNothingElseIs() {
        JsonPath subscription = host.subscribed(receiver, "");
        String id = subscription.getString("id");
        host.act(id, "disabling");
        String referral = submitted();
        String event = host.post(id, "test", "{}").then().statusCode(202).extract().path("eventId");
        Eventually.holds(() -> assertThat(ids()).containsExactly(event));
        Receiver.Received call = receiver.received().getFirst();
        assertThat(call.isSignedWith(subscription.getString("secret"))).isTrue();
        assertThat(JsonPath.from(call.body()).getString("type"))
                .isEqualTo("se.samspel.webhook.test.v1");
        Eventually.holds(() -> assertThat(host.tries(id, event)).hasSize(1));
        host.act(id, "enabling");
        Eventually.holds(() -> assertThat(receiver.states(referral)).hasSize(1));
    }

    @Test
    void aTestThatIsNotTakenIsNotTriedAgain() {
        receiver.answering(call -> 410);
        String id = host.subscribed(receiver, "").getString("id");
        String event = host.post(id, "test", "{}").then().statusCode(202).extract().path("eventId");
        Eventually.holds(() ->
                assertThat(host.tries(id, event))
                        .extracting(each -> each.get("status"))
                        .containsExactly(410));
        assertThat(host.read(id).getString("state")).isEqualTo("ENABLED");
        assertThat(Database.rows("select 1 from webhook_delivery")).isEmpty();
    }

    private List<String> ids() {
        return receiver.received().stream().map(Receiver.Received::id).toList();
    }

    private String submitted() {
        return Calls.as(REGION).submit(intervention, SignedWaiver.valid(), TODAY.toString());
    }
}
