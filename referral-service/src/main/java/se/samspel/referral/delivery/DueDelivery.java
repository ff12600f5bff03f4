package se.samspel.referral.delivery;

import java.time.Instant;
import java.util.UUID;
import se.samspel.kit.webhook.domain.SealedSecrets;
import se.samspel.referral.feed.EventView;

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
