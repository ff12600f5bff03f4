package se.samspel.participant.retention.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/**
 * How long something is kept, from when.
 *
 * @param years whole years
 */
public record RetentionTerm(RecordClass recordClass, RetentionTrigger trigger, int years) {

    /** HSLF-FS 2016:40 4:9 applied as norm. */
    private static final int LOG_YEARS = 5;

    public RetentionTerm {
        if (recordClass == RecordClass.ACCESS_LOG && years < LOG_YEARS) {
            throw new LogsKeptTooShort();
        }
        if (recordClass == RecordClass.ACCESS_LOG && trigger != RetentionTrigger.REGISTRATION) {
            throw new TriggerOfAnotherClass();
        }
    }

    /** Who saw what must be answerable for five years. */
    public static final class LogsKeptTooShort extends BrokenRule {

        private static final long serialVersionUID = 1L;

        LogsKeptTooShort() {
            super(
                    "logs-kept-too-short",
                    Text.of(
                            "Åtkomstloggar bevaras minst fem år.",
                            "Access logs are kept for at least five years."));
        }
    }

    /** A row of the log has no exit. */
    public static final class TriggerOfAnotherClass extends BrokenRule {

        private static final long serialVersionUID = 1L;

        TriggerOfAnotherClass() {
            super(
                    "trigger-of-another-class",
                    Text.of(
                            "Tiden för åtkomstloggen räknas från REGISTRATION.",
                            "The access log's time runs from REGISTRATION."));
        }
    }
}
