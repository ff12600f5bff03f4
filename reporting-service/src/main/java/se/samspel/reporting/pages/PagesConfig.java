package se.samspel.reporting.pages;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** What the pages need to know of the world around. */
@ConfigMapping(prefix = "samspel.pages")
public interface PagesConfig {

    /** Of the client that people log in to; environment or mounted file. */
    String secret();

    /** The issuer as browsers reach it: they are sent there to log in, also by a form. */
    URI login();

    /** Root of participant-service's API, without a slash at the end. */
    URI participantUrl();

    /** Root of referral-service's API, without a slash at the end. */
    URI referralUrl();

    /** How long another service is waited for: a person sits before the page. */
    @WithDefault("3S")
    Duration patience();
}
