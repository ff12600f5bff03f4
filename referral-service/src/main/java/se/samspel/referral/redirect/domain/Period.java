package se.samspel.referral.redirect.domain;

import java.time.LocalDate;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Days that are reported on; both ends count. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new Refused(
                    "period-backwards",
                    Text.of("to får inte ligga före from.", "to may not be before from."));
        }
    }

    /**
     * Others than the host ask for the year from 1 January or 1 July alone: the difference of two
     * periods that overlap at will would tell what each of them hides.
     */
    public void requireForOthers() {
        boolean yearBegins =
                from.getDayOfMonth() == 1
                        && (from.getMonthValue() == 1 || from.getMonthValue() == 7);
        if (!yearBegins || !to.equals(from.plusYears(1).minusDays(1))) {
            throw new Refused(
                    "period-not-a-year",
                    Text.of(
                            "Andra än huvudmannen frågar efter tolv månader från 1 januari eller 1"
                                    + " juli.",
                            "Others than the host ask for twelve months from 1 January or 1 July."));
        }
    }

    /** A period that can't be asked for. */
    public static final class Refused extends BrokenRule {

        private static final long serialVersionUID = 1L;

        private Refused(String code, Text text) {
            super(code, text);
        }
    }
}
