package se.samspel.funding.question.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a question must keep. */
public abstract class QuestionRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    QuestionRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Answers are counted by the key: it names one question of the association. */
    public static final class KeyTaken extends QuestionRule {

        private static final long serialVersionUID = 1L;

        public KeyTaken() {
            super(
                    "key-taken",
                    "Förbundet har redan en fråga med den nyckeln.",
                    "The association has a question with that key already.");
        }
    }

    /** Only a choice has something to choose from. */
    public static final class ChoicesUnfit extends QuestionRule {

        private static final long serialVersionUID = 1L;

        ChoicesUnfit() {
            super(
                    "choices-unfit",
                    "CHOICE har minst två choices, andra typer inga.",
                    "CHOICE has two choices at least, other types none.");
        }
    }

    /** A code stands for one answer. */
    public static final class ChoiceTwice extends QuestionRule {

        private static final long serialVersionUID = 1L;

        ChoiceTwice() {
            super(
                    "choice-twice",
                    "Samma kod får bara stå en gång bland choices.",
                    "The same code may stand only once among the choices.");
        }
    }

    /** Answers given before must go on meaning what they meant. */
    public static final class ChoiceChanged extends QuestionRule {

        private static final long serialVersionUID = 1L;

        ChoiceChanged() {
            super(
                    "choice-changed",
                    "En kod som har använts behåller sin text: ta en ny kod för ett nytt svar.",
                    "A code that has been used keeps its text: take a new code for a new answer.");
        }
    }

    /** Numbers have limits, scales have both, others have none. */
    public static final class LimitsUnfit extends QuestionRule {

        private static final long serialVersionUID = 1L;

        LimitsUnfit() {
            super(
                    "limits-unfit",
                    "unit, min och max hör till NUMBER; SCALE har hela min och max, högst 100 steg;"
                            + " min är mindre än max.",
                    "unit, min and max belong to NUMBER; SCALE has whole min and max, 100 steps at"
                            + " most; min is less than max.");
        }
    }

    /** A version is asked on one day at least. */
    public static final class EndsBeforeItBegins extends QuestionRule {

        private static final long serialVersionUID = 1L;

        EndsBeforeItBegins() {
            super(
                    "ends-before-it-begins",
                    "validUntil får inte ligga före validFrom.",
                    "validUntil may not be before validFrom.");
        }
    }

    /** Versions follow each other: which one is asked on a day must stay clear. */
    public static final class BeginsBeforeEarlier extends QuestionRule {

        private static final long serialVersionUID = 1L;

        BeginsBeforeEarlier() {
            super(
                    "begins-before-earlier",
                    "validFrom får inte ligga före den förra versionens.",
                    "validFrom may not be before the earlier version's.");
        }
    }
}
