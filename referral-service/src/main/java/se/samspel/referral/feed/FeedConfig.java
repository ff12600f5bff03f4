package se.samspel.referral.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the feed waits for events. */
@ConfigMapping(prefix = "samspel.feed")
interface FeedConfig {

    /** Requests that wait at once in one instance, each on a thread; streams are among them. */
    @WithDefault("64")
    int waiting();

    /** Streams at once of one authority in one instance. */
    @WithDefault("4")
    int streamsPerAuthority();

    /** How soon what another instance has published is seen. */
    @WithDefault("PT1S")
    Duration poll();

    /** How often a stream without events shows that it lives, shorter than proxies' patience. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** A stream ends at the latest after so long, and before when its token does. */
    @WithDefault("PT5M")
    Duration streamAtMost();

    /** Events that one reading looks through for those that its filter lets pass. */
    @WithDefault("1000")
    int scanned();
}
