package se.samspel.referral.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What authorities may have sent where. */
@ConfigMapping(prefix = "samspel.webhook")
interface WebhookConfig {

    @WithDefault("20")
    int subscriptionsPerAuthority();

    /** How long the secret before signs too. */
    @WithDefault("PT24H")
    Duration rotationOverlap();
}
