package se.samspel.deploy.local;

import java.util.Locale;

/** One of the four services. */
enum Service {
    FUNDING,
    PARTICIPANT,
    REFERRAL,
    REPORTING;

    /** Its name in paths, databases and roles. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its module, process and log. */
    String module() {
        return word() + "-service";
    }
}
