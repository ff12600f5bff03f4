package se.samspel.reporting.survey.domain;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/**
 * One question of a questionnaire.
 *
 * @param lowest a scale's first number, as {@code highest} is its last
 * @param positiveFrom the number from which an answer counts as positive
 * @param choices the codes of a choice; empty for the other kinds
 * @param text the words, where the licence holder has told them
 */
public record Question(
        String code,
        Kind kind,
        int lowest,
        int highest,
        int positiveFrom,
        List<String> choices,
        @Nullable Text text) {

    /** What an answer is. */
    public enum Kind {
        /** A whole number from lowest to highest. */
        SCALE,
        /** One code of several. */
        CHOICE,
        /** The respondent's own words, for the host alone. */
        FREE_TEXT
    }

    private static final int LONGEST_SCALE = 11;

    public Question {
        choices = List.copyOf(choices);
        boolean scale = lowest < highest && highest - lowest < LONGEST_SCALE;
        boolean positive = positiveFrom > lowest && positiveFrom <= highest;
        boolean whole =
                switch (kind) {
                    case SCALE -> scale && positive && choices.isEmpty();
                    case CHOICE -> choices.size() > 1;
                    case FREE_TEXT -> choices.isEmpty();
                };
        if (!whole || choices.stream().distinct().count() < choices.size()) {
            throw new BrokenQuestion(code);
        }
    }

    public Question withText(@Nullable Text words) {
        return new Question(code, kind, lowest, highest, positiveFrom, choices, words);
    }

    /** The answers that there can be, in their order; none for free text. */
    public List<String> answers() {
        return switch (kind) {
            case SCALE ->
                    IntStream.rangeClosed(lowest, highest).mapToObj(Integer::toString).toList();
            case CHOICE -> choices;
            case FREE_TEXT -> List.of();
        };
    }

    public boolean isScale() {
        return kind == Kind.SCALE;
    }

    public boolean isFreeText() {
        return kind == Kind.FREE_TEXT;
    }
}
