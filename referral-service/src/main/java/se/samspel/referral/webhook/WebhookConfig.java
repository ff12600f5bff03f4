package se.samspel.referral.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** What authorities may have sent where. */
@ConfigMapping(prefix = "samspel.webhook")
interface WebhookConfig {

    /** Receivers in private networks and without TLS: on a developer's machine alone. */
    enum PrivateTargets {
        REFUSED,
        ALLOWED
    }

    @WithDefault("refused")
    PrivateTargets privateTargets();

    @WithDefault("443,8443")
    Set<Integer> ports();

    @WithDefault("20")
    int subscriptionsPerAuthority();

    /** How long the secret before signs too. */
    @WithDefault("PT24H")
    Duration rotationOverlap();
}
