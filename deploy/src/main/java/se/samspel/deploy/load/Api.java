package se.samspel.deploy.load;

import java.util.Locale;

/** The four public APIs of a stack. */
public enum Api {
    FUNDING,
    PARTICIPANT,
    REFERRAL,
    REPORTING;

    /** The API's name in paths and scopes. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
