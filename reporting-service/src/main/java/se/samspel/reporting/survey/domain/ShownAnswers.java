package se.samspel.reporting.survey.domain;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Sex;

/**
 * What a reader gets of how a group answered a question; what is null is withheld, or nothing.
 *
 * @param people how many answered
 * @param distribution how many gave each answer
 */
public record ShownAnswers(
        @Nullable Long people,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal sharePositive,
        @Nullable Map<String, Long> distribution) {

    static final ShownAnswers NOTHING = new ShownAnswers(null, null, null, null);

    /**
     * A group under five is shown to nobody, not even to who asked it: staff answer their own
     * employer. Others than the host also miss what few answered.
     */
    public static ShownAnswers of(Answers answers, boolean exact) {
        if (!answers.isGroup()) {
            return NOTHING;
        }
        return new ShownAnswers(
                answers.people(),
                answers.mean(),
                exact || !answers.hasFewPositive() ? answers.sharePositive() : null,
                exact || !answers.hasFewInAnAnswer() ? answers.byAnswer() : null);
    }

    /** The sum of several groups: its share gives away the share of the one that is missing. */
    static ShownAnswers together(List<Answers> groups) {
        Answers sum = groups.stream().reduce(Answers::plus).orElseThrow();
        boolean few = groups.stream().anyMatch(Answers::hasFewPositive);
        return new ShownAnswers(sum.people(), sum.mean(), few ? null : sum.sharePositive(), null);
    }

    /** Each sex; what is withheld of one for others than the host is withheld of all. */
    public static Map<Sex, ShownAnswers> bySex(Map<Sex, Answers> sexes, boolean exact) {
        boolean few = sexes.values().stream().anyMatch(Answers::hasFewPositive);
        Map<Sex, ShownAnswers> shown = new EnumMap<>(Sex.class);
        sexes.forEach((sex, answers) ->
                shown.put(
                        sex,
                        exact
                                ? of(answers, true)
                                : new ShownAnswers(
                                        answers.people(),
                                        answers.mean(),
                                        few ? null : answers.sharePositive(),
                                        null)));
        return shown;
    }

    public boolean isShown() {
        return people != null;
    }
}
