package se.samspel.referral.delivery;

import java.time.Instant;
import java.util.UUID;
import se.samspel.referral.feed.EventView;
import se.samspel.referral.webhook.domain.SealedSecrets;

/**
 * An event to send now.
 *
 * @param attempts that have failed
 * @param leasedUntil also tells this taking from a later one
 */
record DueDelivery(
        UUID subscriptionId,
        EventView event,
        int attempts,
        Instant leasedUntil,
        boolean isTest,
        String url,
        SealedSecrets secrets) {}
