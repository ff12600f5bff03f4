package se.samspel.kit.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Where webhooks may lead. */
@ConfigMapping(prefix = "samspel.webhook")
interface TargetConfig {

    /** Receivers in private networks and without TLS: on a developer's machine alone. */
    enum PrivateTargets {
        REFUSED,
        ALLOWED
    }

    @WithDefault("refused")
    PrivateTargets privateTargets();

    @WithDefault("443,8443")
    Set<Integer> ports();
}
