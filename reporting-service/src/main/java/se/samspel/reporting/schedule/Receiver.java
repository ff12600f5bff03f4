package se.samspel.reporting.schedule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.webhook.Fault;
import se.samspel.kit.webhook.Reply;
import se.samspel.kit.webhook.SigningSecrets;
import se.samspel.kit.webhook.SigningSecrets.Holder;
import se.samspel.kit.webhook.TargetGuard;
import se.samspel.kit.webhook.TargetRule;
import se.samspel.kit.webhook.WebhookCall;
import se.samspel.reporting.schedule.NoticeTable.Notice;

/**
 * Signs a notice and sends it (Standard Webhooks 1.0). It says which report is ready and where it
 * is fetched with the owner's own token, and no figure.
 */
@ApplicationScoped
class Receiver {

    // Each receiver is one owner's, and told little.
    private static final int AT_ONCE = 2;

    private final TargetGuard guard;
    private final SigningSecrets secrets;
    private final WebhookCall call;
    private final ScheduleConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    Receiver(
            TargetGuard guard,
            SigningSecrets secrets,
            Vertx vertx,
            ScheduleConfig config,
            ObjectMapper json,
            Clock clock) {
        this.guard = guard;
        this.secrets = secrets;
        this.call = new WebhookCall(vertx, AT_ONCE, clock);
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    /** What a receiver reads. */
    private record Body(String type, Instant timestamp, Ready data) {}

    /**
     * @param file its address under the service's own root
     */
    private record Ready(
            UUID exportId,
            UUID scheduleId,
            String report,
            LocalDate from,
            LocalDate to,
            String file) {}

    /** Whose a schedule's secrets are. */
    static Holder holder(UUID scheduleId) {
        return new Holder("report_schedule", scheduleId);
    }

    Reply tell(Notice notice) {
        try {
            String body = body(notice);
            return call.post(
                    guard.reach(notice.url()), headers(notice, body), body, config.timeout());
        } catch (TargetRule.UnresolvedTarget e) {
            return new Reply.Failed(Fault.UNRESOLVED);
        } catch (TargetRule | InvalidValue e) {
            return new Reply.Failed(Fault.REFUSED_TARGET);
        }
    }

    private String body(Notice notice) {
        var ready =
                new Ready(
                        notice.exportId(),
                        notice.scheduleId(),
                        notice.report(),
                        notice.from(),
                        notice.to(),
                        "/reporting/v1/exports/" + notice.exportId() + "/file");
        try {
            return json.writeValueAsString(new Body("report.ready", notice.readyAt(), ready));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a notice that can't be written", e);
        }
    }

    private Map<String, String> headers(Notice notice, String body) {
        String id = notice.exportId().toString();
        Instant now = clock.instant();
        return Map.of(
                "Content-Type",
                "application/json; charset=utf-8",
                "User-Agent",
                "samspel-webhooks",
                Webhook.UNBRANDED_MSG_ID_KEY,
                id,
                Webhook.UNBRANDED_MSG_TIMESTAMP_KEY,
                Long.toString(now.getEpochSecond()),
                Webhook.UNBRANDED_MSG_SIGNATURE_KEY,
                signatures(notice, now, body));
    }

    /** After a rotation one by each secret, for a while. */
    private String signatures(Notice notice, Instant now, String body) {
        List<String> signatures = new ArrayList<>();
        try {
            for (byte[] secret : secrets.open(holder(notice.scheduleId()), notice.secret(), now)) {
                signatures.add(
                        new Webhook(secret)
                                .sign(notice.exportId().toString(), now.getEpochSecond(), body));
            }
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException("a notice could not be signed", e);
        }
        return String.join(" ", signatures);
    }
}
