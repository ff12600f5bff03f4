package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;

/** Events reach their receiver, whatever it answers. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestProfile(Webhooks.Sent.class)
class WebhookDeliveriesTest {

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
    void anEventIsSentAsItStandsInTheFeedAndSigned() throws Exception {
        JsonPath subscription = subscribed();
        String id = submitted();
        Eventually.holds(() -> assertThat(receiver.states(id)).containsExactly("SUBMITTED"));
        Receiver.Received call = receiver.received().getFirst();
        assertThat(call.isSignedWith(subscription.getString("secret"))).isTrue();
        assertThat(call.isSignedWith("whsec_" + "A".repeat(43) + "=")).isFalse();
        assertThat(call.id()).isEqualTo(JsonPath.from(call.body()).getString("id"));
        List<Map<String, Object>> feed =
                Calls.as(AME)
                        .get("/events?limit=100&interventionId=" + intervention)
                        .jsonPath()
                        .getList("items");
        var json = new ObjectMapper();
        assertThat(json.readTree(call.body())).isEqualTo(json.valueToTree(feed.getFirst()));
    }

    @Test
    void whatIsNotTakenIsTriedAgainAndNoRedirectIsFollowed() {
        var statuses = List.of(500, 302, 404, 200).iterator();
        receiver.with("Location", receiver.url()).answering(call -> statuses.next());
        String subscription = subscribed().getString("id");
        String id = submitted();
        Eventually.holds(() -> assertThat(receiver.states(id)).hasSize(4));
        String event = receiver.received().getFirst().id();
        assertThat(receiver.received()).allMatch(call -> call.id().equals(event));
        Eventually.holds(() ->
                assertThat(host.tries(subscription, event))
                        .extracting(each -> each.getOrDefault("fault", each.get("status")))
                        .containsExactly(500, 302, 404, 200));
        List<Map<String, Object>> tries = host.tries(subscription, event);
        assertThat(tries).extracting(each -> each.get("attempt")).containsExactly(1, 2, 3, 4);
        assertThat(tries.getFirst()).containsKey("nextAttemptAt");
        assertThat(tries.getLast()).doesNotContainKeys("nextAttemptAt", "fault");
    }

    @Test
    void anEventWaitsForTheEarlierOneOfItsReferralWhileOthersGoOn() {
        host.subscribed(receiver, "");
        var refused = new AtomicInteger();
        String slow = submitted();
        Eventually.holds(() -> assertThat(receiver.states(slow)).hasSize(1));
        receiver.answering(
                call -> call.subject().equals(slow) && refused.incrementAndGet() < 3 ? 500 : 204);
        Calls.as(AME).move(slow, "reception", HandlingTest.on("receivedOn", TODAY));
        // It may be tried again before this looks.
        Eventually.holds(() -> assertThat(receiver.states(slow)).hasSizeGreaterThanOrEqualTo(2));
        Calls.as(AME).move(slow, "responses", HandlingTest.accepted(TODAY, TODAY));
        String quick = submitted();
        Eventually.holds(() ->
                assertThat(receiver.states(slow))
                        .containsExactly(
                                "SUBMITTED",
                                "RECEIVED",
                                "RECEIVED",
                                "RECEIVED",
                                "ACCEPTED",
                                "QUEUED"));
        assertThat(receiver.states(quick)).containsExactly("SUBMITTED");
    }

    @Test
    void aReceiverThatIsGoneIsDisabledAndGoesOnWhereItStood() {
        receiver.answering(call -> 410);
        String subscription = host.subscribed(receiver, "").getString("id");
        String id = submitted();
        Eventually.holds(() ->
                assertThat(host.read(subscription).getString("disabledBecause")).isEqualTo("GONE"));
        assertThat(receiver.states(id)).hasSize(1);
        Eventually.holds(() ->
                assertThat(disabledInFeed(subscription))
                        .extracting(event -> event.get("because"))
                        .containsExactly("GONE"));
        EventContract.own()
                .describes(
                        "samspel.authority." + AME + ".v1",
                        "se.samspel.webhook.disabled.v1",
                        json(disabledInFeed(subscription).getFirst()));
        String later = submitted();
        receiver.answering(call -> 204);
        host.act(subscription, "enabling");
        Eventually.holds(() -> {
            assertThat(receiver.states(id)).hasSize(2);
            assertThat(receiver.states(later)).hasSize(1);
        });
    }

    @Test
    void aReceiverThatTakesNothingIsDisabledAfterTheLastTry() {
        receiver.answering(call -> 500);
        String subscription = host.subscribed(receiver, "").getString("id");
        String id = submitted();
        Eventually.holds(() ->
                assertThat(host.read(subscription).getString("disabledBecause"))
                        .isEqualTo("EXHAUSTED"));
        assertThat(receiver.states(id)).hasSize(4);
        receiver.answering(call -> 200);
        host.act(subscription, "enabling");
        Eventually.holds(() -> assertThat(receiver.states(id)).hasSize(5));
    }

    @Test
    void aReceiverThatWantsPeaceHasIt() {
        var calls = new AtomicInteger();
        receiver.with("Retry-After", "1")
                .answering(call -> calls.incrementAndGet() == 1 ? 503 : 204);
        subscribed();
        submitted();
        Eventually.holds(() -> assertThat(receiver.received()).hasSize(1));
        submitted();
        Eventually.holds(() -> assertThat(receiver.received()).hasSize(3));
        List<Receiver.Received> received = receiver.received();
        assertThat(Duration.between(received.get(0).at(), received.get(1).at()))
                .isGreaterThan(Duration.ofMillis(900));
    }

    @Test
    void aSlowReceiverHoldsUpNobody() {
        try (var slow = new Receiver()) {
            slow.answering(call -> {
                LockSupport.parkNanos(Duration.ofSeconds(15).toNanos());
                return 204;
            });
            String subscription = host.subscribed(slow, ofTheIntervention()).getString("id");
            subscribed();
            String id = submitted();
            Eventually.holds(() -> assertThat(slow.states(id)).isNotEmpty());
            Eventually.holds(() -> assertThat(receiver.states(id)).containsExactly("SUBMITTED"));
            String event = receiver.received().getFirst().id();
            Eventually.holds(() ->
                    assertThat(host.tries(subscription, event))
                            .first()
                            .extracting(each -> each.get("fault"))
                            .isEqualTo("TIMED_OUT"));
        }
    }

    @Test
    void whatAKilledInstanceHadBegunIsSentWhenItsLeaseHasRunOut() {
        receiver.with("Retry-After", "2").answering(call -> 503);
        subscribed();
        String id = submitted();
        Eventually.holds(() -> assertThat(receiver.states(id)).hasSize(1));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        """
                                        update webhook_delivery set next_attempt_at = now(),
                                          leased_until = now() + interval '2 seconds'
                                        where leased_until is null and attempts > 0 returning 1\
                                        """))
                        .hasSize(1));
        Instant left = Instant.now();
        receiver.answering(call -> 204);
        Database.execute("update webhook_subscription set rests_until = null");
        Eventually.holds(() -> assertThat(receiver.received()).hasSize(2));
        assertThat(Duration.between(left, receiver.received().getLast().at()))
                .isGreaterThan(Duration.ofMillis(1500));
        Eventually.holds(
                () -> assertThat(Database.rows("select 1 from webhook_delivery")).isEmpty());
    }

    private static List<Map<String, Object>> disabledInFeed(String subscription) {
        List<Map<String, Object>> events =
                Calls.as(AME)
                        .get("/events?limit=100&type=se.samspel.webhook.disabled.v1")
                        .jsonPath()
                        .getList("items.data");
        return events.stream()
                .filter(each -> subscription.equals(each.get("subscriptionId")))
                .toList();
    }

    private static String json(Map<String, Object> disabled) {
        return new ObjectMapper().valueToTree(disabled).toString();
    }

    /** To this test's events alone: the host has those of others too. */
    private JsonPath subscribed() {
        return host.subscribed(receiver, ofTheIntervention());
    }

    private String ofTheIntervention() {
        return ",\"interventionIds\":[\"%s\"]".formatted(intervention);
    }

    private String submitted() {
        return Calls.as(REGION).submit(intervention, SignedWaiver.valid(), TODAY.toString());
    }
}
