package se.samspel.participant.enrolment.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/** What the host may do with an enrolment's state: the table of all moves from all states. */
public enum EnrolmentMove {
    PAUSE("Bara en aktiv inskrivning kan pausas.", "Only an active enrolment can be paused."),
    RESUME("Inskrivningen är inte pausad.", "The enrolment is not paused."),
    END("Inskrivningen är inte öppen.", "The enrolment is not open."),
    CORRECT("Inskrivningen är redan rättad.", "The enrolment is corrected already.");

    private final Text refusal;

    EnrolmentMove(String sv, String en) {
        this.refusal = Text.of(sv, en);
    }

    /** Where it leads from that state; null where it isn't allowed. */
    @Nullable EnrolmentState from(EnrolmentState state) {
        return switch (this) {
            case PAUSE ->
                    switch (state) {
                        case ACTIVE -> EnrolmentState.PAUSED;
                        case TRIAL, PAUSED, ENDED, CORRECTED -> null;
                    };
            case RESUME ->
                    switch (state) {
                        case PAUSED -> EnrolmentState.ACTIVE;
                        case TRIAL, ACTIVE, ENDED, CORRECTED -> null;
                    };
            case END ->
                    switch (state) {
                        case TRIAL, ACTIVE, PAUSED -> EnrolmentState.ENDED;
                        case ENDED, CORRECTED -> null;
                    };
            case CORRECT ->
                    switch (state) {
                        case TRIAL, ACTIVE, PAUSED, ENDED -> EnrolmentState.CORRECTED;
                        case CORRECTED -> null;
                    };
        };
    }

    /** Why it isn't allowed where it isn't. */
    Text refusal() {
        return refusal;
    }
}
