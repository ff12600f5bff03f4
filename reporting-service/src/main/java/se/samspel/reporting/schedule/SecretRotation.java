package se.samspel.reporting.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.webhook.SigningSecrets;
import se.samspel.kit.webhook.SigningSecrets.Made;
import se.samspel.kit.webhook.domain.SealedSecrets;
import se.samspel.reporting.schedule.domain.ScheduleRule;

/** Gives a receiver a new secret; the one before signs too for a while. */
@ApplicationScoped
class SecretRotation {

    private static final String OPERATION = "rotate-report-schedule-secret";

    private final ScheduleTable schedules;
    private final SigningSecrets secrets;
    private final ScheduleConfig config;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Clock clock;

    SecretRotation(
            ScheduleTable schedules,
            SigningSecrets secrets,
            ScheduleConfig config,
            Idempotency idempotency,
            IfMatch ifMatch,
            Clock clock) {
        this.schedules = schedules;
        this.secrets = secrets;
        this.config = config;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    /**
     * @param view with the new secret, the first time
     * @param replayedStatus null for a request that came for the first time
     */
    record Rotated(ScheduleView view, @Nullable Integer replayedStatus) {}

    @Transactional
    Rotated rotate(UUID id) {
        if (idempotency.claim(OPERATION, id, id.toString(), 200) instanceof Claim.Replay replay) {
            return new Rotated(known(id), replay.status());
        }
        ScheduleView before = schedules.findToChange(id).orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        SealedSecrets sealed = schedules.secrets(id).orElseThrow(ScheduleRule.NoReceiver::new);
        Made made =
                secrets.rotate(
                        Receiver.holder(id),
                        sealed,
                        clock.instant().plus(config.rotationOverlap()));
        schedules.rotate(id, made.sealed());
        return new Rotated(known(id).showing(made.shown()), null);
    }

    private ScheduleView known(UUID id) {
        return schedules.find(id).orElseThrow(Problem::notFound);
    }
}
