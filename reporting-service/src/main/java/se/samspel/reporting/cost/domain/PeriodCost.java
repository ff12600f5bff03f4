package se.samspel.reporting.cost.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * What an intervention has cost in a period, from its years' actual costs. A year's cost to date is
 * taken to be spread evenly over the months it covers, and a month's over its days: a convention,
 * since no cost is told by month.
 *
 * @param amount null where nothing is known of the period
 * @param from first day of the period whose cost is known
 * @param to last day of the period whose cost is known
 * @param complete whether every day of the period is known
 */
public record PeriodCost(
        @Nullable Money amount,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean complete) {

    // A month of 28, 29, 30 or 31 days is this many equal parts, whatever its length.
    private static final long PARTS_OF_A_MONTH = 377_580;

    public static PeriodCost of(Period period, List<YearMoney> years) {
        BigInteger ore = BigInteger.ZERO;
        BigInteger of = BigInteger.ONE;
        LocalDate first = null;
        LocalDate last = null;
        boolean complete = true;
        for (int year : period.calendarYears()) {
            Span wanted = Span.of(year, LocalDate.of(year, 12, 31)).within(period);
            YearMoney told = told(year, years);
            Span known = told == null ? null : known(told).within(period);
            complete &= wanted.equals(known);
            if (told != null && told.actualSek() != null && known != null && known.isSome()) {
                BigInteger whole = known(told).parts();
                ore =
                        ore.multiply(whole)
                                .add(
                                        BigInteger.valueOf(told.actualSek().ore())
                                                .multiply(known.parts())
                                                .multiply(of));
                of = of.multiply(whole);
                first = first == null ? known.from() : first;
                last = known.to();
            }
        }
        return new PeriodCost(first == null ? null : rounded(ore, of), first, last, complete);
    }

    /** Of several interventions: each rounded once, so that the parts make up the sum. */
    public static PeriodCost sum(List<PeriodCost> parts) {
        List<PeriodCost> known = parts.stream().filter(part -> part.amount() != null).toList();
        return new PeriodCost(
                Sums.known(parts.stream().map(PeriodCost::amount).toList()),
                known.stream()
                        .map(PeriodCost::from)
                        .filter(day -> day != null)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                known.stream()
                        .map(PeriodCost::to)
                        .filter(day -> day != null)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                parts.stream().allMatch(PeriodCost::complete));
    }

    private static Money rounded(BigInteger ore, BigInteger of) {
        return Money.ofOre(
                new BigDecimal(ore)
                        .divide(new BigDecimal(of), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    private static @Nullable YearMoney told(int year, List<YearMoney> years) {
        return years.stream()
                .filter(each -> each.year() == year && each.actualSek() != null)
                .filter(each -> each.asOf() != null)
                .findFirst()
                .orElse(null);
    }

    private static Span known(YearMoney told) {
        LocalDate asOf = told.asOf();
        LocalDate end = LocalDate.of(told.year(), 12, 31);
        // A year that was reckoned up after its end is known whole.
        return Span.of(told.year(), asOf == null ? LocalDate.MIN : asOf.isAfter(end) ? end : asOf);
    }

    /** Days of one calendar year; none where it ends before it begins. */
    private record Span(LocalDate from, LocalDate to) {

        static Span of(int year, LocalDate to) {
            return new Span(LocalDate.of(year, 1, 1), to);
        }

        Span within(Period period) {
            return new Span(
                    from.isBefore(period.from()) ? period.from() : from,
                    to.isAfter(period.to()) ? period.to() : to);
        }

        boolean isSome() {
            return !to.isBefore(from);
        }

        BigInteger parts() {
            long parts = 0;
            for (LocalDate day = from; !day.isAfter(to); ) {
                YearMonth month = YearMonth.from(day);
                LocalDate end = month.atEndOfMonth().isAfter(to) ? to : month.atEndOfMonth();
                long days = end.getDayOfMonth() - day.getDayOfMonth() + 1L;
                parts += days * (PARTS_OF_A_MONTH / month.lengthOfMonth());
                day = end.plusDays(1);
            }
            return BigInteger.valueOf(parts);
        }
    }
}
