package se.samspel.participant.question.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that an answer must keep; each names the field that breaks it. */
public abstract class AnswerRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    AnswerRule(String code, String pointer, Text text) {
        super(code, text);
        this.pointer = pointer;
    }

    /** JSON Pointer into the request; empty where it is the question itself. */
    public String pointer() {
        return pointer;
    }

    /** Another version is asked on that day, or none. */
    public static final class NotAskedThatDay extends AnswerRule {

        private static final long serialVersionUID = 1L;

        NotAskedThatDay(String pointer) {
            super(
                    "not-asked-that-day",
                    pointer,
                    Text.of(
                            "Frågan ställs inte i den versionen på answeredOn.",
                            "The question is not asked in that version on answeredOn."));
        }
    }

    /** Its words need the data protection officer's approval, and there is none at this host. */
    public static final class NotApprovedHere extends AnswerRule {

        private static final long serialVersionUID = 1L;

        NotApprovedHere() {
            super(
                    "not-approved-here",
                    "",
                    Text.of(
                            "Värdens dataskyddsombud har inte godkänt frågan.",
                            "The host's data protection officer has not approved the question."));
        }
    }

    /** The association asks it elsewhere. */
    public static final class OtherIntervention extends AnswerRule {

        private static final long serialVersionUID = 1L;

        OtherIntervention() {
            super(
                    "other-intervention",
                    "",
                    Text.of(
                            "Frågan ställs inte i inskrivningens insats.",
                            "The question is not asked in the enrolment's intervention."));
        }
    }

    /** The value is not of the question's type. */
    public static final class WrongType extends AnswerRule {

        private static final long serialVersionUID = 1L;

        WrongType(QuestionType type) {
            super("wrong-type", "/value", form(type));
        }

        private static Text form(QuestionType type) {
            return switch (type) {
                case YES_NO ->
                        Text.of("value ska vara true eller false.", "value is true or false.");
                case CHOICE -> Text.of("value ska vara en kod.", "value is a code.");
                case NUMBER ->
                        Text.of(
                                "value ska vara ett tal med högst två decimaler, som 12.5.",
                                "value is a number with two decimals at most, such as 12.5.");
                case DATE -> Text.of("value ska vara ett datum.", "value is a date: YYYY-MM-DD.");
                case SCALE -> Text.of("value ska vara ett heltal.", "value is a whole number.");
            };
        }
    }

    /** The code is none of those to choose from. */
    public static final class UnknownChoice extends AnswerRule {

        private static final long serialVersionUID = 1L;

        UnknownChoice() {
            super(
                    "unknown-choice",
                    "/value",
                    Text.of(
                            "value är ingen av frågans koder.",
                            "value is none of the question's codes."));
        }
    }

    /** The number is less than the least or more than the most. */
    public static final class OutsideLimits extends AnswerRule {

        private static final long serialVersionUID = 1L;

        OutsideLimits() {
            super(
                    "outside-limits",
                    "/value",
                    Text.of(
                            "value ligger utanför frågans min och max.",
                            "value is outside the question's min and max."));
        }
    }
}
