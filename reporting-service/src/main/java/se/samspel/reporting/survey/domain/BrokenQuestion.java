package se.samspel.reporting.survey.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A question that nobody could answer, or whose answers could not be told apart. */
public final class BrokenQuestion extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public BrokenQuestion(String code) {
        super(
                "broken-question",
                Text.of(
                        "Frågan "
                                + code
                                + " måste ha en skala med högst elva steg och var den blir positiv,"
                                + " eller minst två olika svarskoder, och en egen kod.",
                        "Question "
                                + code
                                + " needs a scale of at most eleven steps and where it turns"
                                + " positive, or at least two different codes, and a code of its"
                                + " own."));
    }
}
