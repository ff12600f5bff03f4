package se.samspel.funding.calendar.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** What an office can't do with the secret addresses of its calendar. */
public abstract class FeedRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    FeedRule(String code, Text text) {
        super(code, text);
    }

    /** Each address that is open can leak. */
    public static final class TooManyFeeds extends FeedRule {

        private static final long serialVersionUID = 1L;

        public TooManyFeeds() {
            super(
                    "too-many-calendar-feeds",
                    Text.of(
                            "Förbundet har redan %d kalenderadresser; återkalla en som inte"
                                            .formatted(CalendarFeed.MOST)
                                    + " används.",
                            "The association has %d calendar addresses already; revoke one that"
                                            .formatted(CalendarFeed.MOST)
                                    + " is not in use."));
        }
    }
}
