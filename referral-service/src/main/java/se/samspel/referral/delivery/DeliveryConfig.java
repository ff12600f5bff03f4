package se.samspel.referral.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How events are sent. */
@ConfigMapping(prefix = "samspel.delivery")
interface DeliveryConfig {

    /** Off in tests that don't look at it. */
    @WithDefault("true")
    boolean enabled();

    /** How soon what another instance has published, or what is due again, is seen. */
    @WithDefault("PT0.5S")
    Duration poll();

    /** Calls at once in one instance, each on a thread that mostly waits. */
    @WithDefault("64")
    int workers();

    /** Calls at once to one receiver that answers well; one that fails or is slow has one. */
    @WithDefault("4")
    int atOnce();

    /** A receiver that takes longer is slow. */
    @WithDefault("PT2S")
    Duration slow();

    /** From the first connection to the answer. */
    @WithDefault("PT15S")
    Duration timeout();

    /** After so long a call is taken to have died with its instance; well above the timeout. */
    @WithDefault("PT60S")
    Duration lease();

    /** Events of one subscription that are taken up at most; the others wait in the feed. */
    @WithDefault("200")
    int window();

    /** Events of one subscription that one round looks through. */
    @WithDefault("200")
    int scanned();

    @WithDefault("PT5S,PT5M,PT30M,PT2H,PT5H,PT10H,PT14H,PT20H,PT24H")
    List<Duration> retries();

    @WithDefault("10")
    int jitterPercent();

    @WithDefault("PT1H")
    Duration longestPeace();

    /** A subscription whose receiver takes nothing for so long is disabled. */
    @WithDefault("P5D")
    Duration failingFor();

    @WithDefault("P30D")
    Duration logKept();
}
