package se.samspel.referral.delivery;

import java.time.Instant;
import java.util.UUID;
import se.samspel.referral.webhook.domain.DisabledBecause;

/** That nothing is sent to a receiver any more, for the authority whose it is. */
record WebhookDisabled(
        UUID subscriptionId,
        long version,
        DisabledBecause because,
        Instant disabledAt,
        String detailUrl) {}
