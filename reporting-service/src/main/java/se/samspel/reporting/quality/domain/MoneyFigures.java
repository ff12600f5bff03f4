package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;
import se.samspel.reporting.budget.domain.BudgetFollowUp;
import se.samspel.reporting.quality.domain.Finding.Code;
import se.samspel.reporting.quality.domain.ReportedFigure.Unit;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * Budget, cost and forecast that a report claims, against what funding told and against the
 * report's own parts: {@code budget.PERSONAL.actualSek}. Kronor, or thousands or millions of them.
 *
 * @param years the calendar years of the period, those that something is known of
 */
public record MoneyFigures(List<BudgetFollowUp> years) {

    private static final Map<String, String> MEASURES =
            Map.ofEntries(
                    Map.entry("budgetsek", "budget"),
                    Map.entry("budget", "budget"),
                    Map.entry("actualsek", "actual"),
                    Map.entry("actual", "actual"),
                    Map.entry("utfall", "actual"),
                    Map.entry("differencesek", "difference"),
                    Map.entry("difference", "difference"),
                    Map.entry("forecastdeviationsek", "deviation"),
                    Map.entry("forecastdeviation", "deviation"),
                    Map.entry("prognos", "deviation"),
                    Map.entry("forecastyearcostsek", "yearCost"),
                    Map.entry("forecastyearcost", "yearCost"));

    public MoneyFigures {
        years = List.copyOf(years);
    }

    private record Name(String category, String measure) {}

    static boolean knows(String figure) {
        return name(figure).isPresent();
    }

    /** Budgets and forecasts are of whole years, cost is what there was until the last day. */
    static Period days(String figure, Period period) {
        boolean cost = name(figure).filter(name -> name.measure().equals("actual")).isPresent();
        return new Period(
                period.from().withDayOfYear(1),
                cost ? period.to() : LocalDate.of(period.to().getYear(), 12, 31));
    }

    private static Optional<Name> name(String figure) {
        List<String> names = List.of(figure.split("\\."));
        if (!List.of("budget", "budgetFollowUp", "finances").contains(names.getFirst())) {
            return Optional.empty();
        }
        List<String> rest = names.stream().skip(1).filter(each -> !each.equals("rows")).toList();
        List<String> measures = rest.stream().filter(MoneyFigures::isMeasure).toList();
        List<String> categories = rest.stream().filter(each -> !isMeasure(each)).toList();
        return measures.size() != 1 || categories.size() > 1
                ? Optional.empty()
                : Optional.of(
                        new Name(
                                categories.isEmpty() ? BudgetFollowUp.SUM : categories.getFirst(),
                                MEASURES.getOrDefault(lower(measures.getFirst()), "")));
    }

    private static boolean isMeasure(String name) {
        return MEASURES.containsKey(lower(name));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    Optional<Finding> finding(ReportedFigure reported) {
        Name name = name(reported.figure()).orElseThrow();
        List<BigDecimal> computed =
                byLatestYear(reported)
                        .flatMap(year -> value(year, name.category(), name.measure()).stream())
                        .toList();
        Optional<Text> parts = differingParts(reported, name.measure());
        Map<String, BigDecimal> breakdown = reported.breakdown();
        BigDecimal sum = breakdown.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean addsUp = breakdown.isEmpty() || sum.compareTo(reported.value()) == 0;
        if (computed.isEmpty()) {
            return addsUp && !breakdown.isEmpty()
                    ? Optional.empty()
                    : Optional.of(unknown(reported, breakdown.isEmpty() ? null : sum));
        }
        if (computed.stream().anyMatch(each -> agrees(reported, reported.value(), each))) {
            String calculation = addsUp ? null : Words.sum(breakdown.values());
            return addsUp && parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(differs(reported, computed.getFirst(), calculation, parts));
        }
        return Optional.of(
                differs(reported, computed.getFirst(), calculation(reported, name), parts));
    }

    private static Finding unknown(ReportedFigure reported, @Nullable BigDecimal sum) {
        return sum == null
                ? Finding.of(Code.BASE_UNDEFINED, reported, null, null, Words.nothing())
                : Finding.of(
                        Code.REPORTED_DIFFERS,
                        reported,
                        sum,
                        Words.sum(reported.breakdown().values()),
                        Words.size(reported.value(), sum));
    }

    private static Finding differs(
            ReportedFigure reported,
            BigDecimal kronor,
            @Nullable String calculation,
            Optional<Text> parts) {
        BigDecimal computed = kronor.movePointLeft(digits(reported)).stripTrailingZeros();
        BigDecimal plain =
                computed.setScale(Math.max(0, computed.scale()), RoundingMode.UNNECESSARY);
        return Finding.of(
                Code.REPORTED_DIFFERS,
                reported,
                plain,
                calculation,
                parts.orElseGet(() -> Words.size(reported.value(), plain)));
    }

    /** The year that the text names, else the latest: a report of two halves shows the new year. */
    private Stream<BudgetFollowUp> byLatestYear(ReportedFigure reported) {
        List<BudgetFollowUp> latestFirst = years.reversed();
        List<BudgetFollowUp> named =
                latestFirst.stream()
                        .filter(year -> reported.words().contains(Integer.toString(year.year())))
                        .toList();
        return (named.size() == 1 ? named : latestFirst).stream();
    }

    private Optional<Text> differingParts(ReportedFigure reported, String measure) {
        return Words.joined(
                reported.breakdown().entrySet().stream()
                        .flatMap(part -> differing(reported, part, measure).stream())
                        .toList());
    }

    private Optional<Text> differing(
            ReportedFigure reported, Map.Entry<String, BigDecimal> part, String measure) {
        List<BigDecimal> computed =
                byLatestYear(reported)
                        .flatMap(year -> value(year, part.getKey(), measure).stream())
                        .toList();
        return computed.isEmpty()
                        || computed.stream()
                                .anyMatch(each -> agrees(reported, part.getValue(), each))
                ? Optional.empty()
                : Optional.of(
                        Words.part(
                                part.getKey(),
                                part.getValue(),
                                computed.getFirst().movePointLeft(digits(reported))));
    }

    /** The sum of the categories, or what the difference is made of. */
    private @Nullable String calculation(ReportedFigure reported, Name name) {
        BudgetFollowUp year = byLatestYear(reported).findFirst().orElse(null);
        if (year == null || !name.category().equals(BudgetFollowUp.SUM)) {
            return null;
        }
        return year.rows().stream()
                .filter(row -> !row.costCategory().equals(BudgetFollowUp.SUM))
                .flatMap(row -> Optional.ofNullable(amount(row, name.measure())).stream())
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                parts -> parts.isEmpty() ? null : Words.sum(parts)));
    }

    private static Optional<BigDecimal> value(
            BudgetFollowUp year, String category, String measure) {
        return year.rows().stream()
                .filter(row -> row.costCategory().equals(category))
                .flatMap(row -> Optional.ofNullable(amount(row, measure)).stream())
                .findFirst();
    }

    private static @Nullable BigDecimal amount(BudgetFollowUp.Row row, String measure) {
        Money amount =
                switch (measure) {
                    case "budget" -> row.budget();
                    case "actual" -> row.actual();
                    case "difference" -> row.difference();
                    case "deviation" -> row.forecastDeviation();
                    default -> row.forecastYearCost();
                };
        return amount == null ? null : amount.toSek();
    }

    private static boolean agrees(ReportedFigure reported, BigDecimal printed, BigDecimal kronor) {
        int digits = digits(reported);
        return digits == 0 && printed.scale() <= 0
                ? printed.compareTo(kronor.setScale(0, RoundingMode.HALF_UP)) == 0
                : Rounding.agree(printed, kronor.setScale(2).movePointLeft(digits));
    }

    /** Thousands and millions are said: in the unit, or in the text. */
    private static int digits(ReportedFigure reported) {
        Unit unit = reported.circumstances().unit();
        String words = lower(reported.words());
        boolean thousands =
                unit == Unit.THOUSAND_SEK
                        || unit == null && words.matches("(?s).*\\b(tkr|tsek|ksek|tusen)\\b.*");
        boolean millions =
                unit == Unit.MILLION_SEK
                        || unit == null && words.matches("(?s).*\\b(mkr|msek|mnkr|milj\\w*)\\b.*");
        return millions ? 6 : thousands ? 3 : 0;
    }
}
