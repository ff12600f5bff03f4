package se.samspel.reporting.schedule.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** What is refused of a schedule. */
public abstract sealed class ScheduleRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    /** As many as one caller may have. */
    public static final int MOST = 100;

    private ScheduleRule(String code, Text text) {
        super(code, text);
    }

    /** A webhook needs an address, and a file has none. */
    public static final class WrongDelivery extends ScheduleRule {

        private static final long serialVersionUID = 1L;

        private WrongDelivery() {
            super(
                    "wrong-delivery",
                    Text.of(
                            "WEBHOOK ska ha en url, FILE ingen.",
                            "WEBHOOK needs a url, FILE has none."));
        }
    }

    /** Nobody is told of the report, so nothing is signed. */
    public static final class NoReceiver extends ScheduleRule {

        private static final long serialVersionUID = 1L;

        public NoReceiver() {
            super(
                    "no-receiver",
                    Text.of("Schemat har ingen mottagare.", "The schedule has no receiver."));
        }
    }

    /** So many are enough. */
    public static final class TooMany extends ScheduleRule {

        private static final long serialVersionUID = 1L;

        private TooMany() {
            super(
                    "too-many-schedules",
                    Text.of(
                            "Högst " + MOST + " scheman. Ta bort något.",
                            "At most " + MOST + " schedules. Delete one."));
        }
    }

    public static void refuseMoreThan(long kept) {
        if (kept >= MOST) {
            throw new TooMany();
        }
    }

    public static void requireAddress(boolean webhook, boolean address) {
        if (webhook != address) {
            throw new WrongDelivery();
        }
    }
}
