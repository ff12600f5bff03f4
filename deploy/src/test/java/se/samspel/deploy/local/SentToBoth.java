package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A request that reaches two instances at once has one effect, which everybody hears of once. */
abstract class SentToBoth {

    private static final String TEAM = "avesta-ame";
    private static final int REFERRALS = 400;
    private static final LocalDate LAST_MONTH =
            LocalDate.now(ZoneId.of("Europe/Stockholm")).minusDays(30);

    /** Of the referrals of a day: the same fact, told twice to the same authority. */
    private static final String TOLD_TWICE =
            """
            select count(*) from (
              select from outbox o join referral r on r.id::text = o.aggregateid
              where r.submitted_on = '%s' and o.topic like 'samspel.authority.%%'
              group by o.topic, o.aggregateid, o.type, o.payload::jsonb ->> 'kind'
              having count(*) > 1) twice
            """
                    .formatted(LAST_MONTH);

    /** The same try made by two instances, or one more after the receiver took the event. */
    private static final String TRIED_TWICE =
            """
            select count(*) from (
              select from webhook_attempt group by subscription_id, event_id
              having count(*) <> count(distinct attempt)
                or count(*) filter (where status between 200 and 299) > 1) twice
            """;

    private final LocalStack stack;

    SentToBoth(LocalStack stack) {
        this.stack = stack;
    }

    @Test
    void whatIsSentToBothAtOnceIsDoneOnceAndToldOnce() throws IOException, InterruptedException {
        letReceptionsBeDue();
        try (var hooks = new FlappingHooks(stack, AuthorityEvents.TOLD.keySet())) {
            var pushed = new PushedReferrals(stack, stack.instances(Service.REFERRAL), LAST_MONTH);
            pushed.begin(REFERRALS);
            pushed.await();
            LocalStack.until(() -> escalated() >= REFERRALS - pushed.received().size());
            LocalStack.until(stack::isSettled);

            assertThat(Set.copyOf(pushed.submitted())).hasSize(REFERRALS);
            assertThat(
                            stack.number(
                                    Service.REFERRAL,
                                    "select count(*) from referral where submitted_on = '"
                                            + LAST_MONTH
                                            + "'"))
                    .isEqualTo(REFERRALS);
            assertThat(stack.number(Service.REFERRAL, TOLD_TWICE)).isZero();
            var told = new AuthorityEvents(stack);
            told.areInEachFeed();
            told.areInEachTopic();
            told.comeToEachHook(hooks);
            assertThat(
                            stack.number(
                                    Service.REFERRAL,
                                    "select count(*) from webhook_attempt where status = 204"))
                    .isGreaterThan(REFERRALS);
            assertThat(stack.number(Service.REFERRAL, TRIED_TWICE)).isZero();
        }
    }

    private void letReceptionsBeDue() throws IOException, InterruptedException {
        var rules =
                Http.request(
                                stack.api(Service.REFERRAL)
                                        + "/interventions/"
                                        + new Canary(stack).intervention()
                                        + "/deadline-rules")
                        .header("Authorization", "Bearer " + stack.token(TEAM))
                        .header("Content-Type", "application/json")
                        .header("Samspel-Acting-User", "handler-1")
                        .header("Samspel-Acting-Unit", "unit-1")
                        .header("Samspel-Purpose", "CASE_HANDLING")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-None-Match", "*")
                        .PUT(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"validFrom\":\"%s\",\"receiveWithin\":{\"days\":3,\"businessDays\":false}}"
                                                .formatted(LAST_MONTH)));
        var answer = Http.patiently(rules.build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private long escalated() {
        return stack.number(
                Service.REFERRAL,
                "select count(*) from deadline_escalation e join referral r on r.id = e.referral_id"
                        + " where r.submitted_on = '"
                        + LAST_MONTH
                        + "'");
    }
}
