package se.samspel.referral.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.webhook.Fault;
import se.samspel.kit.webhook.Reply;
import se.samspel.kit.webhook.SigningSecrets;
import se.samspel.kit.webhook.SigningSecrets.Holder;
import se.samspel.kit.webhook.TargetGuard;
import se.samspel.kit.webhook.TargetGuard.Reachable;
import se.samspel.kit.webhook.TargetRule;
import se.samspel.kit.webhook.WebhookCall;
import se.samspel.referral.webhook.domain.Subscription;

/** Signs one event, sends it and keeps what came of it. */
@ApplicationScoped
class Deliverer {

    private static final Logger LOG = Logger.getLogger(Deliverer.class);

    private final TargetGuard guard;
    private final SigningSecrets secrets;
    private final WebhookCall call;
    private final Outcomes outcomes;
    private final DeliveryConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    Deliverer(
            TargetGuard guard,
            SigningSecrets secrets,
            Vertx vertx,
            Outcomes outcomes,
            DeliveryConfig config,
            ObjectMapper json,
            Clock clock) {
        this.guard = guard;
        this.secrets = secrets;
        this.call = new WebhookCall(vertx, config.atOnce(), clock);
        this.outcomes = outcomes;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    void deliver(DueDelivery due) {
        try {
            Instant started = clock.instant();
            Reply reply = send(due);
            Duration took = Duration.between(started, clock.instant());
            outcomes.keep(due, new Outcomes.Tried(reply, started, took.toMillis()));
        } catch (RuntimeException e) {
            // The lease runs out and it is sent again.
            LOG.warnf(
                    "delivery of %s not kept: %s", due.event().id(), e.getClass().getSimpleName());
        }
    }

    private Reply send(DueDelivery due) {
        try {
            Reachable to = guard.reach(due.url());
            // DNS may have taken so long that another instance is at it before this one has ended.
            if (clock.instant().plus(config.timeout()).isAfter(due.leasedUntil())) {
                return new Reply.Failed(Fault.TIMED_OUT);
            }
            String body = json.writeValueAsString(due.event());
            return call.post(to, headers(due, body), body, config.timeout());
        } catch (TargetRule.UnresolvedTarget e) {
            return new Reply.Failed(Fault.UNRESOLVED);
        } catch (TargetRule | InvalidValue e) {
            return new Reply.Failed(Fault.REFUSED_TARGET);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that can't be written", e);
        }
    }

    private Map<String, String> headers(DueDelivery due, String body) {
        Instant now = clock.instant();
        return Map.of(
                "Content-Type",
                "application/cloudevents+json; charset=utf-8",
                "User-Agent",
                "samspel-webhooks",
                Webhook.UNBRANDED_MSG_ID_KEY,
                due.event().id().toString(),
                Webhook.UNBRANDED_MSG_TIMESTAMP_KEY,
                Long.toString(now.getEpochSecond()),
                Webhook.UNBRANDED_MSG_SIGNATURE_KEY,
                signatures(due, body, now));
    }

    private String signatures(DueDelivery due, String body, Instant now) {
        List<String> signatures = new ArrayList<>();
        try {
            for (byte[] secret :
                    secrets.open(
                            new Holder(Subscription.TABLE, due.subscriptionId()),
                            due.secrets(),
                            now)) {
                signatures.add(
                        new Webhook(secret)
                                .sign(due.event().id().toString(), now.getEpochSecond(), body));
            }
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException("an event could not be signed", e);
        }
        return String.join(" ", signatures);
    }
}
