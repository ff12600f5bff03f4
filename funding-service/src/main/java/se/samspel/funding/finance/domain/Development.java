package se.samspel.funding.finance.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.FollowUpTable.Reported;
import se.samspel.funding.finance.domain.Periodicity.Period;
import se.samspel.kit.value.Money;

/**
 * How a year's cost has grown from period to period, from the reports that were made. A period
 * without a report has no cost of its own: the next report's covers it too, and says from which day
 * on.
 */
public final class Development {

    private Development() {}

    /**
     * What is known when a period ends.
     *
     * @param toDate the year's cost by the latest report; null before the first one
     * @param change since the report before; null where none was made in the period
     * @param changeFrom the first day that {@code change} covers
     */
    public record Progress(
            @Nullable Money toDate,
            @Nullable LocalDate reportedAsOf,
            @Nullable Money change,
            @Nullable LocalDate changeFrom) {}

    /** One period, each cost category and in total. */
    public record Step(Period period, Map<CostCategory, Progress> rows, Progress total) {}

    /**
     * @param reports of the year; per cost category at least the latest of each month
     */
    public static List<Step> of(List<Reported> reports, Periodicity by, BudgetYear year) {
        return by.periods(year).stream().map(period -> step(reports, period, year)).toList();
    }

    private static Step step(List<Reported> reports, Period period, BudgetYear year) {
        Map<CostCategory, Progress> rows = new EnumMap<>(CostCategory.class);
        for (CostCategory category : CostCategory.values()) {
            List<Reported> own =
                    reports.stream().filter(report -> report.category() == category).toList();
            rows.put(category, progress(own, period, year));
        }
        return new Step(period, rows, total(rows.values()));
    }

    private static Progress progress(List<Reported> reports, Period period, BudgetYear year) {
        Reported latest = latest(reports, report -> !report.asOf().isAfter(period.to()));
        if (latest == null) {
            return new Progress(null, null, null, null);
        }
        if (!period.holds(latest.asOf())) {
            return new Progress(latest.amount(), latest.asOf(), null, null);
        }
        Reported before = latest(reports, report -> report.asOf().isBefore(period.from()));
        return before == null
                ? new Progress(latest.amount(), latest.asOf(), latest.amount(), year.firstDay())
                : new Progress(
                        latest.amount(),
                        latest.asOf(),
                        latest.amount().minus(before.amount()),
                        before.asOf().plusDays(1));
    }

    private static @Nullable Reported latest(List<Reported> reports, Predicate<Reported> which) {
        Reported latest = null;
        for (Reported report : reports) {
            if (which.test(report) && (latest == null || !report.asOf().isBefore(latest.asOf()))) {
                latest = report;
            }
        }
        return latest;
    }

    private static Progress total(Collection<Progress> rows) {
        return new Progress(
                rows.stream()
                        .map(Progress::toDate)
                        .filter(Objects::nonNull)
                        .reduce(Money::plus)
                        .orElse(null),
                rows.stream()
                        .map(Progress::reportedAsOf)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                rows.stream()
                        .map(Progress::change)
                        .filter(Objects::nonNull)
                        .reduce(Money::plus)
                        .orElse(null),
                rows.stream()
                        .map(Progress::changeFrom)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
