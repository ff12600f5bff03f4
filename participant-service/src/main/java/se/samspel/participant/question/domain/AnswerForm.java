package se.samspel.participant.question.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which answers a question takes; both limits belong to them.
 *
 * @param choices the codes of a choice
 */
public record AnswerForm(
        QuestionType type,
        List<String> choices,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    public AnswerForm {
        choices = List.copyOf(choices);
    }

    /** The value in the one form in which it is kept: {@code 07.50} becomes {@code 7.5}. */
    public String checked(String value) {
        return switch (type) {
            case YES_NO -> yesOrNo(value);
            case CHOICE -> choice(value);
            case NUMBER -> number(value, NUMBER);
            case DATE -> date(value);
            case SCALE -> number(value, WHOLE);
        };
    }

    private String yesOrNo(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new AnswerRule.WrongType(type);
        }
        return value;
    }

    private String choice(String value) {
        if (!choices.contains(value)) {
            throw new AnswerRule.UnknownChoice();
        }
        return value;
    }

    private String number(String value, Pattern form) {
        if (!form.matcher(value).matches()) {
            throw new AnswerRule.WrongType(type);
        }
        var number = new BigDecimal(value);
        boolean tooLittle = min != null && number.compareTo(min) < 0;
        boolean tooMuch = max != null && number.compareTo(max) > 0;
        if (tooLittle || tooMuch) {
            throw new AnswerRule.OutsideLimits();
        }
        return number.stripTrailingZeros().toPlainString();
    }

    private String date(String value) {
        if (!DATE.matcher(value).matches()) {
            throw new AnswerRule.WrongType(type);
        }
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeParseException noSuchDay) {
            throw new AnswerRule.WrongType(type);
        }
    }
}
