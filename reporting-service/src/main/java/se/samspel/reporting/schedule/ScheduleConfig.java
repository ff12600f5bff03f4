package se.samspel.reporting.schedule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How owners are told that their reports are ready. */
@ConfigMapping(prefix = "samspel.report-schedule")
interface ScheduleConfig {

    /** How often schedules and notices are looked through; {@code off} stops it. */
    @WithDefault("30s")
    String every();

    /** From the first connection to the answer. */
    @WithDefault("PT15S")
    Duration timeout();

    /** Standard Webhooks 1.0; conventions of our events, 5. */
    @WithDefault("PT5S,PT5M,PT30M,PT2H,PT5H,PT10H,PT14H,PT20H,PT24H")
    List<Duration> retries();

    /** How long the secret before signs too. */
    @WithDefault("PT24H")
    Duration rotationOverlap();

    @WithDefault("10")
    int jitterPercent();

    @WithDefault("PT1H")
    Duration longestPeace();
}
