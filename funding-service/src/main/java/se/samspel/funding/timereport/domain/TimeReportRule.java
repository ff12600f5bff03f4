package se.samspel.funding.timereport.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a time report must keep. */
public abstract class TimeReportRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    TimeReportRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Hours are worked while the project runs. */
    public static final class MonthOutsideProject extends TimeReportRule {

        private static final long serialVersionUID = 1L;

        public MonthOutsideProject() {
            super(
                    "esf-month-outside-project",
                    "Månaden ligger utanför projektets tid.",
                    "The month lies outside the project's time.");
        }
    }

    /** A month of one person in one project is reported once; what was wrong is corrected. */
    public static final class AlreadyReported extends TimeReportRule {

        private static final long serialVersionUID = 1L;

        public AlreadyReported() {
            super(
                    "esf-time-already-reported",
                    "Personens månad i projektet är redan rapporterad: rätta den rapporten.",
                    "The person's month in the project is reported already: correct that report.");
        }
    }

    /** No month has more hours than there are, and nobody has more than a whole post. */
    public static final class FiguresUnfit extends TimeReportRule {

        private static final long serialVersionUID = 1L;

        FiguresUnfit() {
            super(
                    "esf-time-figures-unfit",
                    "hours är 0 till månadens timmar, sharePercent över 0 och högst 100, båda med"
                            + " högst två decimaler.",
                    "hours is 0 to the hours of the month, sharePercent above 0 and at most 100,"
                            + " both with at most two decimals.");
        }
    }
}
