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

    public static final ShownAnswers NOTHING = new ShownAnswers(null, null, null, null);

    /**
     * A group under five is shown to nobody, not even to who asked it: staff answer their own
     * employer. Others than the host also miss what few answered, and what would tell it.
     */
    public static ShownAnswers of(Answers answers, boolean exact) {
        if (!answers.isGroup()) {
            return NOTHING;
        }
        return new ShownAnswers(
                answers.people(),
                exact || !tellsFew(answers) ? answers.mean() : null,
                exact || !hidesShare(FewAnswers.of(answers)) ? answers.sharePositive() : null,
                exact || !answers.hasFewInAnAnswer() ? answers.byAnswer() : null);
    }

    private static boolean tellsFew(Answers answers) {
        return FewAnswers.of(answers).areToldByMean();
    }

    /** Beside a mean that is shown a share tells more than alone. */
    private static boolean hidesShare(FewAnswers few) {
        return few.answers().hasFewPositive()
                || !few.areToldByMean() && few.areToldByMeanAndShare();
    }

    /** The sum of several groups: it gives away the one whose figure is missing. */
    static ShownAnswers together(List<Answers> groups) {
        Answers sum = groups.stream().reduce(Answers::plus).orElseThrow();
        boolean share = groups.stream().allMatch(group -> of(group, false).sharePositive() != null);
        return new ShownAnswers(
                sum.people(),
                tellsOfWithheld(groups) ? null : sum.mean(),
                share ? sum.sharePositive() : null,
                null);
    }

    /** Whoever asked one of those groups knows it, and takes it away with those that are shown. */
    private static boolean tellsOfWithheld(List<Answers> groups) {
        List<Answers> withheld = groups.stream().filter(ShownAnswers::tellsFew).toList();
        Answers all = withheld.stream().reduce(Answers::plus).orElse(null);
        return all != null
                && (tellsFew(all)
                        || withheld.stream().anyMatch(known -> tellsFew(all.minus(known))));
    }

    /** Each sex; what is withheld of one for others than the host is withheld of all. */
    public static Map<Sex, ShownAnswers> bySex(Map<Sex, Answers> sexes, boolean exact) {
        Map<Sex, ShownAnswers> shown = new EnumMap<>(Sex.class);
        List<FewAnswers> few = few(sexes);
        boolean mean = few.stream().noneMatch(FewAnswers::areToldByMean);
        boolean share = few.stream().noneMatch(ShownAnswers::hidesShare);
        sexes.forEach((sex, answers) ->
                shown.put(
                        sex,
                        exact
                                ? of(answers, true)
                                : new ShownAnswers(
                                        answers.people(),
                                        mean ? answers.mean() : null,
                                        share ? answers.sharePositive() : null,
                                        null)));
        return shown;
    }

    /** Where everyone's answers are shown, none that nobody gave is possible of a sex. */
    private static List<FewAnswers> few(Map<Sex, Answers> sexes) {
        Answers all = sexes.values().stream().reduce(Answers::plus).orElse(null);
        if (all == null) {
            return List.of();
        }
        List<Integer> possible = all.hasFewInAnAnswer() ? all.steps() : all.given();
        return sexes.values().stream().map(answers -> new FewAnswers(answers, possible)).toList();
    }

    public boolean isShown() {
        return people != null;
    }
}
