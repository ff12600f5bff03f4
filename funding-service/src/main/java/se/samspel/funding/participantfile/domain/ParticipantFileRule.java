package se.samspel.funding.participantfile.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that what is told of a participant file must keep. */
public abstract class ParticipantFileRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    ParticipantFileRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** The project has participants while it runs. */
    public static final class MonthOutsideProject extends ParticipantFileRule {

        private static final long serialVersionUID = 1L;

        public MonthOutsideProject() {
            super(
                    "esf-file-outside-project",
                    "Månaden ligger utanför projektets tid.",
                    "The month lies outside the project's time.");
        }
    }

    /** A month's file is made when the month is over. */
    public static final class MonthNotOver extends ParticipantFileRule {

        private static final long serialVersionUID = 1L;

        MonthNotOver() {
            super(
                    "esf-file-month-not-over",
                    "sentOn ska ligga efter månadens slut.",
                    "sentOn must be after the month's end.");
        }
    }

    /** What is sent again is sent later. */
    public static final class SentBeforeEarlier extends ParticipantFileRule {

        private static final long serialVersionUID = 1L;

        SentBeforeEarlier() {
            super(
                    "esf-file-sent-before-earlier",
                    "sentOn får inte ligga före den förra sändningen.",
                    "sentOn may not be before the earlier sending.");
        }
    }
}
