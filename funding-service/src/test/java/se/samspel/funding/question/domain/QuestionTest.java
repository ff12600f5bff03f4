package se.samspel.funding.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.kit.value.Text;

class QuestionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final RefusedWords WORDS = new RefusedWords(List.of(Stem.parse("brott*")));
    private static final Choice WORK = new Choice("WORK", Text.of("Arbete", "Work"));
    private static final Choice STUDIES = new Choice("STUDIES", Text.of("Studier", "Studies"));

    @ParameterizedTest
    @CsvSource({
        "NUMBER, h, 0, 40, true",
        "NUMBER, , , , true",
        "NUMBER, h, 40, 40, false",
        "NUMBER, h, 41, 40, false",
        "SCALE, , 1, 10, true",
        "SCALE, , 0, 100, true",
        "SCALE, , 0, 101, false",
        "SCALE, , 1.5, 10, false",
        "SCALE, , 1, 9.5, false",
        "SCALE, , 1, , false",
        "SCALE, , , 10, false",
        "SCALE, h, 1, 10, false",
        "YES_NO, , , , true",
        "YES_NO, h, , , false",
        "DATE, , 1, , false",
        "DATE, , , 1, false"
    })
    void limitsFitTheType(
            QuestionType type, String unit, BigDecimal min, BigDecimal max, boolean fit) {
        var limits = new Limits(unit, min, max);
        if (fit) {
            assertThat(define(type, limits, List.of()).type()).isEqualTo(type);
        } else {
            assertThatThrownBy(() -> define(type, limits, List.of()))
                    .isInstanceOf(QuestionRule.LimitsUnfit.class);
        }
    }

    @Test
    void aChoiceHasTwoToChooseFromAndOthersHaveNone() {
        assertThat(choice(WORK, STUDIES).latest().definition().wording().choices())
                .containsExactly(WORK, STUDIES);
        assertThatThrownBy(() -> choice(WORK)).isInstanceOf(QuestionRule.ChoicesUnfit.class);
        assertThatThrownBy(() -> choice(WORK, STUDIES, WORK))
                .isInstanceOf(QuestionRule.ChoiceTwice.class);
        assertThatThrownBy(() -> define(QuestionType.DATE, none(), List.of(WORK, STUDIES)))
                .isInstanceOf(QuestionRule.ChoicesUnfit.class);
    }

    @Test
    void aCodeKeepsItsMeaningThroughAllVersions() {
        Question question = choice(WORK, STUDIES);
        Choice rehab = new Choice("REHAB", Text.of("Rehab", "Rehab"));
        question.follow(definition(START, WORK, rehab), WORDS, NOW);
        Choice changed = new Choice("STUDIES", Text.of("Skola", "Studies"));
        assertThatThrownBy(() -> question.follow(definition(START, WORK, changed), WORDS, NOW))
                .isInstanceOf(QuestionRule.ChoiceChanged.class);
        Choice otherwise = new Choice("STUDIES", Text.of("Studier", "School"));
        assertThatThrownBy(() -> question.follow(definition(START, WORK, otherwise), WORDS, NOW))
                .isInstanceOf(QuestionRule.ChoiceChanged.class);
        assertThat(question.latest().definition().wording().choices()).containsExactly(WORK, rehab);
    }

    @Test
    void aVersionBeginsWithTheEarlierOneOrAfterIt() {
        Question question = choice(WORK, STUDIES);
        assertThatThrownBy(() ->
                        question.follow(definition(START.minusDays(1), WORK, STUDIES), WORDS, NOW))
                .isInstanceOf(QuestionRule.BeginsBeforeEarlier.class);
        question.follow(definition(START, STUDIES, WORK), WORDS, NOW);
        assertThat(question.latest().number()).isEqualTo(2);
    }

    @Test
    void itClosesOnItsFirstDayAtTheEarliest() {
        Question question = choice(WORK, STUDIES);
        assertThatThrownBy(() -> question.close(START.minusDays(1), WORDS, NOW))
                .isInstanceOf(QuestionRule.EndsBeforeItBegins.class);
        question.close(START, WORDS, NOW);
        assertThat(question.latest().definition().validity()).isEqualTo(new Validity(START, START));
        assertThat(question.latest().definition().wording().choices())
                .containsExactly(WORK, STUDIES);
    }

    @Test
    void aRefusedWordAnywhereAsksForAnApproval() {
        assertThat(choice(WORK, STUDIES).latest().state()).isEqualTo(QuestionState.OPEN);
        Choice crime = new Choice("BROTT", Text.of("Brottsling", "brottet"));
        Question question = choice(WORK, crime);
        assertThat(question.latest().state()).isEqualTo(QuestionState.NEEDS_APPROVAL);
        assertThat(question.latest().refusedWords())
                .containsExactly(
                        new RefusedWord("/choices/1/code", "BROTT"),
                        new RefusedWord("/choices/1/text/sv", "Brottsling"),
                        new RefusedWord("/choices/1/text/en", "brottet"));
        Question number = define(QuestionType.NUMBER, new Limits("brott", null, null), List.of());
        assertThat(number.latest().refusedWords())
                .containsExactly(new RefusedWord("/unit", "brott"));
    }

    private static Question choice(Choice... choices) {
        return define(QuestionType.CHOICE, none(), List.of(choices));
    }

    private static Question define(QuestionType type, Limits limits, List<Choice> choices) {
        var identity = new Question.Identity(UUID.randomUUID(), "2220002139", "key", NOW);
        var wording = new Wording(Text.of("Vad?", "What?"), choices);
        var validity = new Validity(START, null);
        return Question.define(
                identity, type, new Definition(wording, limits, 1, validity, List.of()), WORDS);
    }

    private static Definition definition(LocalDate from, Choice... choices) {
        return new Definition(
                new Wording(Text.of("Vad?", "What?"), List.of(choices)),
                none(),
                1,
                new Validity(from, null),
                List.of());
    }

    private static Limits none() {
        return new Limits(null, null, null);
    }
}
