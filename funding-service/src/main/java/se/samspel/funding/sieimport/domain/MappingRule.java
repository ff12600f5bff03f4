package se.samspel.funding.sieimport.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules of how books are mapped to interventions: each amount has one place. */
public abstract class MappingRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    MappingRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** A range has a first and a last account of as many digits. */
    public static final class RangeBackwards extends MappingRule {

        private static final long serialVersionUID = 1L;

        RangeBackwards() {
            super(
                    "account-range",
                    "Ett kontointervalls from och to ska ha lika många siffror, och from får inte"
                            + " vara större än to.",
                    "An account range's from and to must have as many digits, and from may not be"
                            + " above to.");
        }
    }

    /** An account has one use. */
    public static final class RangesOverlap extends MappingRule {

        private static final long serialVersionUID = 1L;

        RangesOverlap() {
            super(
                    "account-ranges-overlap",
                    "Två kontointervall överlappar varandra: varje konto får ha en användning.",
                    "Two account ranges overlap: each account may have one use.");
        }
    }

    /** A project is one intervention's. */
    public static final class ObjectTwice extends MappingRule {

        private static final long serialVersionUID = 1L;

        ObjectTwice() {
            super(
                    "object-twice",
                    "Samma projektobjekt anges två gånger.",
                    "The same project object is given twice.");
        }
    }
}
