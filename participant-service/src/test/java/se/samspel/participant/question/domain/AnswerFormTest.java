package se.samspel.participant.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFormTest {

    @ParameterizedTest
    @CsvSource({
        "YES_NO, true, true",
        "YES_NO, false, false",
        "NUMBER, 0, 0",
        "NUMBER, 40.00, 40",
        "NUMBER, 07.50, 7.5",
        "SCALE, 10, 10",
        "SCALE, 40, 40",
        "DATE, 2028-02-29, 2028-02-29",
        "CHOICE, WORK, WORK"
    })
    void anAnswerOfItsTypeIsKeptInOneForm(QuestionType type, String given, String kept) {
        assertThat(form(type).checked(given)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "YES_NO, True",
        "YES_NO, ja",
        "NUMBER, 1e3",
        "NUMBER, '1,5'",
        "NUMBER, 1.234",
        "SCALE, 1.5",
        "SCALE, ''",
        "DATE, 2027-02-29",
        "DATE, 2027-2-28",
        "DATE, 2027-02-28T00:00"
    })
    void anAnswerOfAnotherTypeIsRefused(QuestionType type, String given) {
        assertThatThrownBy(() -> form(type).checked(given))
                .isInstanceOfSatisfying(
                        AnswerRule.WrongType.class,
                        wrong -> assertThat(wrong.pointer()).isEqualTo("/value"));
    }

    @ParameterizedTest
    @CsvSource({"NUMBER, -0.01", "NUMBER, 40.01", "SCALE, -1", "SCALE, 41"})
    void aNumberOutsideTheLimitsIsRefused(QuestionType type, String given) {
        assertThatThrownBy(() -> form(type).checked(given))
                .isInstanceOf(AnswerRule.OutsideLimits.class);
    }

    @Test
    void withoutLimitsEveryNumberIsTaken() {
        var open = new AnswerForm(QuestionType.NUMBER, List.of(), null, null);
        assertThat(open.checked("-999999999.99")).isEqualTo("-999999999.99");
    }

    @Test
    void aCodeThatIsNotAmongTheChoicesIsRefused() {
        assertThatThrownBy(() -> form(QuestionType.CHOICE).checked("work"))
                .isInstanceOf(AnswerRule.UnknownChoice.class);
    }

    private static AnswerForm form(QuestionType type) {
        List<String> choices = type == QuestionType.CHOICE ? List.of("WORK", "STUDIES") : List.of();
        boolean limited = type == QuestionType.NUMBER || type == QuestionType.SCALE;
        return new AnswerForm(
                type,
                choices,
                limited ? BigDecimal.ZERO : null,
                limited ? BigDecimal.valueOf(40) : null);
    }
}
