package se.samspel.reporting.survey.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
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
        long sum =
                byAnswer.entrySet().stream()
                        .mapToLong(each -> Long.parseLong(each.getKey()) * each.getValue())
                        .sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP);
    }

    /** In percent, one decimal; null for choices and for nobody. */
    public @Nullable BigDecimal sharePositive() {
        long people = people();
        return !question.isScale() || people == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(positive()))
                        .divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP);
    }

    long positive() {
        return byAnswer.entrySet().stream()
                .filter(each -> Integer.parseInt(each.getKey()) >= question.positiveFrom())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Whether some answer was given by so few that others could know by whom. */
    boolean hasFewInAnAnswer() {
        return byAnswer.values().stream().anyMatch(Answers::isFew);
    }

    boolean hasFewPositive() {
        return question.isScale() && (isFew(positive()) || isFew(people() - positive()));
    }

    private static boolean isFew(long people) {
        return people > 0 && people < SMALLEST_GROUP;
    }
}
