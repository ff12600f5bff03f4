package se.samspel.reporting.quality.domain;

import se.samspel.kit.value.Text;

/**
 * Rows of the intervention's own that contradict each other, lack something, or ask for a look;
 * told as a number, never as rows.
 *
 * @param of how many rows were looked at
 */
public record RowFinding(Code code, long count, long of) {

    /** How bad it is. */
    public enum Kind {
        /** Both can't be true. */
        CONTRADICTION,
        /** A figure of the report leaves these out. */
        INCOMPLETE,
        /** No fault, but worth knowing. */
        NOTICE
    }

    /** What is wrong with a row; also the column that counts it. */
    public enum Code {
        OVERLAPPING_ENROLMENTS(
                Kind.CONTRADICTION,
                "samma person är inskriven två gånger samtidigt",
                "the same person is enrolled twice at the same time"),
        AFTER_MEASURED_FIRST(
                Kind.CONTRADICTION,
                "läget efter är mätt före läget före",
                "the situation after was measured before the one before"),
        AFTER_WITHOUT_EXIT(
                Kind.CONTRADICTION,
                "läget efter finns fast ingen har avslutats",
                "there is a situation after, but no exit"),
        DESTINATION_WITHOUT_EXIT(
                Kind.CONTRADICTION,
                "en avslutsväg finns fast ingen har avslutats",
                "there is a destination, but no exit"),
        DROPOUT_WITH_DESTINATION(
                Kind.CONTRADICTION,
                "ett tidigt avhopp har en avslutsväg",
                "an early dropout has a destination"),
        DAY_NOT_COME_YET(
                Kind.CONTRADICTION,
                "en inskrivning eller ett avslut ligger efter dagens datum",
                "an enrolment or exit lies after today"),
        EXIT_WITHOUT_AFTER(
                Kind.INCOMPLETE, "avslut utan läget efter", "exits without a situation after"),
        EXIT_WITHOUT_DESTINATION(
                Kind.INCOMPLETE,
                "avslut utan avslutsväg, avhopp och avlidna undantagna",
                "exits without destination, dropouts and the deceased aside"),
        WITHOUT_BEFORE(
                Kind.INCOMPLETE,
                "inskrivningar utan läget före",
                "enrolments without a situation before"),
        WITHOUT_INCOME(
                Kind.INCOMPLETE,
                "läget före saknar försörjning",
                "the situation before has no source of income"),
        WITHOUT_SUPPORT_MONTHS(
                Kind.INCOMPLETE,
                "läget före saknar månader med offentlig försörjning",
                "the situation before has no months in public support"),
        WITHOUT_BIRTH_MONTH(Kind.INCOMPLETE, "okänd födelsemånad", "the birth month is unknown"),
        UNKNOWN_SEX(Kind.INCOMPLETE, "okänt kön", "the sex is unknown"),
        UNKNOWN_REFERRER(
                Kind.INCOMPLETE,
                "remittenten hör inte till någon medlem",
                "the referrer belongs to no member"),
        ACTIVE_OVER_TWELVE_MONTHS(
                Kind.NOTICE,
                "inskrivna i mer än tolv månader vid periodens slut",
                "enrolled for more than twelve months at the end of the period");

        private final Kind kind;
        private final Text explanation;

        Code(Kind kind, String sv, String en) {
            this.kind = kind;
            this.explanation = Text.of(sv, en);
        }

        public Kind kind() {
            return kind;
        }

        public Text explanation() {
            return explanation;
        }
    }
}
