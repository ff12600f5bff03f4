package se.samspel.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay works. */
@ConfigMapping(prefix = "samspel.outbox")
interface OutboxConfig {

    /** Off only in tests that count statements. */
    @WithDefault("true")
    boolean relayEnabled();

    /** How soon another instance's commit is seen. */
    @WithDefault("25")
    long pollMillis();

    /** How long published rows are kept; what authorities may still read is kept beyond it. */
    @WithDefault("P30D")
    Duration keptFor();
}
