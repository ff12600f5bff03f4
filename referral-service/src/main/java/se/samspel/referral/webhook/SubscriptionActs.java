package se.samspel.referral.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.webhook.SigningSecrets;
import se.samspel.kit.webhook.SigningSecrets.Holder;
import se.samspel.referral.feed.Cursor;
import se.samspel.referral.webhook.domain.DisabledBecause;
import se.samspel.referral.webhook.domain.Subscription;
import se.samspel.referral.webhook.domain.WebhookRule;

/** What an owner does with a subscription. */
@ApplicationScoped
class SubscriptionActs {

    /** Stands in no feed, so no filter looks for it. */
    static final String TEST = "se.samspel.webhook.test.v1";

    private final SubscriptionRepository subscriptions;
    private final OpenDeliveries deliveries;
    private final SigningSecrets secrets;
    private final WebhookConfig config;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Clock clock;

    SubscriptionActs(
            SubscriptionRepository subscriptions,
            OpenDeliveries deliveries,
            SigningSecrets secrets,
            WebhookConfig config,
            Idempotency idempotency,
            IfMatch ifMatch,
            CurrentCaller caller,
            Ids ids,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.secrets = secrets;
        this.config = config;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Kept rotate(UUID id) {
        return move(
                "rotate-webhook-secret",
                id,
                subscription -> {
                    Instant until = clock.instant().plus(config.rotationOverlap());
                    SigningSecrets.Made made =
                            secrets.rotate(
                                    new Holder(Subscription.TABLE, id),
                                    subscription.secrets(),
                                    until);
                    subscription.rotate(made.sealed());
                    return made.shown();
                });
    }

    @Transactional
    Kept disable(UUID id) {
        return move(
                "disable-webhook",
                id,
                subscription -> {
                    subscription.disable(DisabledBecause.OWNER, clock.instant());
                    return null;
                });
    }

    /** What was tried in vain is tried again, from the first time. */
    @Transactional
    Kept enable(UUID id) {
        return move(
                "enable-webhook",
                id,
                subscription -> {
                    subscription.enable();
                    deliveries.fromTheFirstTry(id, clock.instant());
                    return null;
                });
    }

    private Kept move(String operation, UUID id, Function<Subscription, @Nullable String> act) {
        if (idempotency.claim(operation, id, id.toString(), 200) instanceof Claim.Replay replay) {
            return again(id, replay);
        }
        Subscription subscription = subscriptions.lock(id).orElseThrow(Problem::notFound);
        ifMatch.check(subscription.version());
        String secret = act.apply(subscription);
        return Kept.first(SubscriptionView.of(subscription, secret), 200);
    }

    @Transactional
    Kept replay(UUID id, ReplayRequest request) {
        if (idempotency.claim("replay-webhook", request, id.toString(), 202)
                instanceof Claim.Replay replay) {
            return again(id, replay);
        }
        Subscription subscription = subscriptions.lock(id).orElseThrow(Problem::notFound);
        String after = request.after();
        if (after != null) {
            Cursor cursor =
                    after.equals("BEGINNING") ? Cursor.START : Cursor.parse(after, "/after");
            subscription.replayAfter(cursor.position());
        }
        List<UUID> asked = request.eventIds();
        if (asked != null) {
            List<UUID> events = List.copyOf(new HashSet<>(asked));
            int found = deliveries.again(id, caller.authority(), events, clock.instant());
            if (found < events.size()) {
                throw new WebhookRule.UnknownEvent();
            }
        }
        return Kept.first(SubscriptionView.of(subscription), 202);
    }

    @Transactional
    TestView test(UUID id) {
        UUID event = ids.next();
        if (idempotency.claim("test-webhook", id, event.toString(), 202)
                instanceof Claim.Replay replay) {
            return new TestView(UUID.fromString(replay.resourceId()), TEST);
        }
        Subscription subscription = subscriptions.lock(id).orElseThrow(Problem::notFound);
        deliveries.test(subscription.id(), event, TEST, clock.instant());
        return new TestView(event, TEST);
    }

    private Kept again(UUID id, Claim.Replay replay) {
        return Kept.again(
                SubscriptionView.of(
                        subscriptions.findByIdOptional(id).orElseThrow(Problem::notFound)),
                replay);
    }
}
