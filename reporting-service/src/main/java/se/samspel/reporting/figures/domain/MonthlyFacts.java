package se.samspel.reporting.figures.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.definition.domain.Cohort;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Population;
import se.samspel.reporting.definition.domain.Vocabulary;

/**
 * The monthly figures of an area: one dimension at a time, by sex. Who is there on a day are all
 * who have come minus all who have left.
 */
public record MonthlyFacts(List<MonthlyFigure> figures) implements Facts {

    private static final String BIRTH_YEAR = "birthYear";

    public MonthlyFacts {
        figures = List.copyOf(figures);
    }

    @Override
    public Measured answer(Ask ask) {
        Days days = ask.days();
        YearMonth first = YearMonth.from(days.from());
        YearMonth last = YearMonth.from(days.to());
        Predicate<MonthlyFigure> before = each -> each.month().isBefore(first);
        Predicate<MonthlyFigure> until = each -> !each.month().isAfter(last);
        Predicate<MonthlyFigure> during = before.negate().and(until);
        return switch (ask.cohort()) {
            case ENROLLED, ENTERED -> sum(ask, true, during);
            case EXITS, LEFT, EXITS_WITHOUT_DROPOUTS -> sum(ask, false, during);
            case ACTIVE_AT_START -> sum(ask, true, before).minus(sum(ask, false, before));
            case ACTIVE_AT_END, WAITING_AT_END ->
                    sum(ask, true, until).minus(sum(ask, false, until));
            case TOTAL_IN_PERIOD ->
                    answer(ask.in(Cohort.ACTIVE_AT_START)).plus(answer(ask.in(Cohort.ENROLLED)));
        };
    }

    private Measured sum(Ask ask, boolean in, Predicate<MonthlyFigure> months) {
        Predicate<MonthlyFigure> those = those(ask);
        Measured sum = Measured.NOBODY;
        for (MonthlyFigure each : figures) {
            if (each.in() == in && months.test(each) && those.test(each)) {
                sum = sum.plus(new Measured(each.people(), each.amount()));
            }
        }
        return unknown(ask) == null
                ? sum
                // Of whom nothing is known are all but those of whom something is.
                : sumOfRest(ask, in, months, sum);
    }

    private Measured sumOfRest(
            Ask ask, boolean in, Predicate<MonthlyFigure> months, Measured known) {
        Condition unknown = unknown(ask);
        return unknown == null ? known : sum(ask.without(unknown), in, months).minus(known);
    }

    private static @Nullable Condition unknown(Ask ask) {
        return ask.conditions().stream().filter(each -> !each.known()).findFirst().orElse(null);
    }

    private static Predicate<MonthlyFigure> those(Ask ask) {
        Predicate<MonthlyFigure> those = each -> each.population() == ask.population();
        boolean byDimension = false;
        for (Condition condition : ask.conditions()) {
            switch (condition.dimension()) {
                case Vocabulary.SEX -> those = those.and(each -> holds(condition, each.sex()));
                case Vocabulary.PART -> those = those.and(each -> holds(condition, each.area()));
                default -> {
                    byDimension = true;
                    those = those.and(each -> isIn(condition, each, ask.days()));
                }
            }
        }
        if (byDimension) {
            return those;
        }
        String dimension = ask.amount() == null ? "" : "amount:" + ask.amount();
        return those.and(each -> each.dimension().equals(dimension));
    }

    private static boolean isIn(Condition condition, MonthlyFigure figure, Days days) {
        if (!Age.isDimension(condition.dimension())) {
            return figure.dimension().equals(condition.dimension())
                    && holds(condition, figure.code());
        }
        return figure.dimension().equals(BIRTH_YEAR)
                && holds(condition, Age.band(days.to().getYear() - Long.parseLong(figure.code())));
    }

    private static boolean holds(Condition condition, String code) {
        return condition.in().isEmpty() || condition.in().contains(code);
    }

    @Override
    public SortedSet<String> codes(Population population, String dimension) {
        boolean areas = dimension.equals(Vocabulary.PART);
        SortedSet<String> codes = new TreeSet<>();
        figures.stream()
                .filter(each -> each.population() == population)
                .filter(each -> areas || each.dimension().equals(dimension))
                .forEach(each -> codes.add(areas ? each.area() : each.code()));
        return codes;
    }
}
