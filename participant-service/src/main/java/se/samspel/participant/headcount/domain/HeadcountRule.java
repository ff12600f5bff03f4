package se.samspel.participant.headcount.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a head count must keep. */
public abstract class HeadcountRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    HeadcountRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Nobody is counted before it happens, or before there was any coordination to count. */
    public static final class YearOutside extends HeadcountRule {

        private static final long serialVersionUID = 1L;

        YearOutside() {
            super(
                    "year-outside",
                    "Året ska vara 1994 eller senare och inte ligga i framtiden.",
                    "The year must be 1994 or later and not in the future.");
        }
    }

    /** A sex has one number. */
    public static final class SexTwice extends HeadcountRule {

        private static final long serialVersionUID = 1L;

        SexTwice() {
            super(
                    "sex-twice",
                    "Samma kön får bara stå en gång.",
                    "The same sex may stand only once.");
        }
    }
}
