package se.samspel.reporting.figures.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.definition.domain.Cohort;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Population;
import se.samspel.reporting.definition.domain.Vocabulary;

/**
 * One question with one number as its answer: how many there are of whom, and what they have
 * together of an amount.
 *
 * @param amount null where people alone are counted; else only those are of whom it was measured
 */
public record Ask(
        Population population,
        Cohort cohort,
        Days days,
        List<Condition> conditions,
        @Nullable String amount) {

    private static final String EARLY_DROPOUT = "earlyDropout";

    public Ask {
        conditions =
                conditions.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Condition::toString))
                        .toList();
    }

    /** Those who didn't drop out are the exits of whom that is known: one name for one group. */
    static Ask people(
            Population population, Cohort cohort, Days days, Stream<Condition> conditions) {
        if (cohort != Cohort.EXITS_WITHOUT_DROPOUTS) {
            return new Ask(population, cohort, days, conditions.toList(), null);
        }
        Condition stayed = Condition.in(EARLY_DROPOUT, List.of("NO"));
        return new Ask(
                population,
                Cohort.EXITS,
                days,
                Stream.concat(conditions, Stream.of(stayed)).toList(),
                null);
    }

    Ask measured(@Nullable String newAmount) {
        return new Ask(population, cohort, days, conditions, newAmount);
    }

    Ask with(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Ask(population, cohort, days, more, amount);
    }

    Ask without(Condition condition) {
        return new Ask(
                population,
                cohort,
                days,
                conditions.stream().filter(each -> !each.equals(condition)).toList(),
                amount);
    }

    Ask without(String dimension) {
        return new Ask(
                population,
                cohort,
                days,
                conditions.stream().filter(each -> !each.dimension().equals(dimension)).toList(),
                amount);
    }

    Ask over(Days other) {
        return new Ask(population, cohort, other, conditions, amount);
    }

    /** Whether everyone whom this counts is counted by the other too, whoever they are. */
    boolean isWithin(Ask whole) {
        return population == whole.population
                && cohort == whole.cohort
                && days.equals(whole.days)
                && whole.conditions.stream()
                        .allMatch(one -> conditions.stream().anyMatch(each -> each.implies(one)));
    }

    Ask in(Cohort other) {
        return new Ask(population, other, days, conditions, amount);
    }

    /**
     * The same for the same group in every report and year: who is there when a year ends is there
     * when the next one begins.
     */
    public String name() {
        String known =
                conditions.stream().map(Condition::toString).collect(Collectors.joining("&"));
        String name = population + "/" + moment() + "/" + known;
        return amount == null ? name : name + "#" + amount;
    }

    private String moment() {
        String moment = dayOrDays();
        return isByAge() ? moment + "/" + "age@" + days.to() : moment;
    }

    private String dayOrDays() {
        return switch (cohort) {
            case ENROLLED, ENTERED -> "IN@" + days;
            case EXITS, LEFT -> "OUT@" + days;
            case EXITS_WITHOUT_DROPOUTS -> "STAYED@" + days;
            case TOTAL_IN_PERIOD -> "TOTAL@" + days;
            case ACTIVE_AT_START -> "THERE@" + days.from().minusDays(1);
            case ACTIVE_AT_END, WAITING_AT_END -> "THERE@" + days.to();
        };
    }

    /** The population and the moment, whoever of them is asked for. */
    String everybody() {
        return population + "/" + dayOrDays();
    }

    /** What it asks that tells what people are: sex, and which part they are in, tell who came. */
    Set<String> tells() {
        return amount != null
                ? Set.of()
                : conditions.stream()
                        .filter(condition -> !condition.in().isEmpty())
                        .map(Condition::dimension)
                        .filter(each -> !each.equals(Vocabulary.SEX))
                        .filter(each -> !each.equals(Vocabulary.PART))
                        .collect(Collectors.toSet());
    }

    boolean isByAge() {
        return conditions.stream().anyMatch(each -> Age.isDimension(each.dimension()));
    }

    /** Whether it asks for those of whom something isn't known. */
    boolean isOfUnknown() {
        return conditions.stream().anyMatch(each -> !each.known());
    }

    /** Under which names the monthly figures of larger areas have what is asked. */
    public static Set<String> summed(Collection<Ask> asks, Population population) {
        Set<String> dimensions = new TreeSet<>(Set.of(""));
        for (Ask ask : asks) {
            if (ask.population() != population) {
                continue;
            }
            if (ask.amount() != null) {
                dimensions.add("amount:" + ask.amount());
            }
            ask.conditions().stream()
                    .map(Condition::dimension)
                    .filter(each -> !each.equals(Vocabulary.SEX) && !each.equals(Vocabulary.PART))
                    .map(each -> Age.isDimension(each) ? "birthYear" : each)
                    .forEach(dimensions::add);
        }
        return dimensions;
    }
}
