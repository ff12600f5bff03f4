package se.samspel.reporting.survey.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a group of people answered one question.
 *
 * @param byAnswer how many gave each answer, in the question's order, zeros included
 */
public record Answers(Question question, Map<String, Long> byAnswer) {

    /** Fewer are no group: what they answered is theirs. */
    public static final int SMALLEST_GROUP = 5;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Answers {
        Map<String, Long> ordered = new LinkedHashMap<>();
        question.answers().forEach(answer -> ordered.put(answer, 0L));
        byAnswer.forEach((answer, people) -> ordered.merge(answer, people, Long::sum));
        byAnswer = ordered;
    }

    public Answers plus(Answers other) {
        Map<String, Long> sum = new LinkedHashMap<>(byAnswer);
        other.byAnswer().forEach((answer, people) -> sum.merge(answer, people, Long::sum));
        return new Answers(question, sum);
    }

    /** Without those of a part of the group. */
    Answers minus(Answers part) {
        Map<String, Long> rest = new LinkedHashMap<>(byAnswer);
        part.byAnswer().forEach((answer, people) -> rest.merge(answer, -people, Long::sum));
        return new Answers(question, rest);
    }

    public long people() {
        return byAnswer.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean isGroup() {
        return people() >= SMALLEST_GROUP;
    }

    /** Of a scale, two decimals; null for choices and for nobody. */
    public @Nullable BigDecimal mean() {
        long people = people();
        if (!question.isScale() || people == 0) {
            return null;
        }
        return BigDecimal.valueOf(sum())
                .divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP);
    }

    /** In percent, one decimal; null for choices and for nobody. */
    public @Nullable BigDecimal sharePositive() {
        long people = people();
        return !question.isScale() || people == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(positive()))
                        .divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP);
    }

    /** A scale's; a choice has none. */
    List<Integer> steps() {
        return question.isScale()
                ? question.answers().stream().map(Integer::valueOf).toList()
                : List.of();
    }

    /** Those that somebody took. */
    List<Integer> given() {
        return steps().stream().filter(step -> people(step) > 0).toList();
    }

    long people(int step) {
        return byAnswer.getOrDefault(Integer.toString(step), 0L);
    }

    long sum() {
        return steps().stream().mapToLong(step -> step * people(step)).sum();
    }

    long positive() {
        return steps().stream()
                .filter(step -> step >= question.positiveFrom())
                .mapToLong(this::people)
                .sum();
    }

    /** Whether some answer was given by so few that others could know by whom. */
    boolean hasFewInAnAnswer() {
        return byAnswer.values().stream().anyMatch(Answers::isFew);
    }

    boolean hasFewPositive() {
        return question.isScale() && (isFew(positive()) || isFew(people() - positive()));
    }

    static boolean isFew(long people) {
        return people > 0 && people < SMALLEST_GROUP;
    }
}
