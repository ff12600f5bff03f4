package se.samspel.funding.timereport.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which hours of the staff count (1,662 a year and person in 2014-2020). All projects of the
 * association count together: month after month, within a month in the order of recording, until
 * the cap is reached. Hours above it are kept and not eligible.
 */
public final class YearlyHours {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Map<UUID, Counted> byReport = new HashMap<>();

    /** What of a report's hours counts, and what doesn't. */
    public record Counted(BigDecimal eligible, BigDecimal overCap, Set<TimeFinding> findings) {}

    private record PersonYear(String staff, int year) {}

    private YearlyHours() {}

    /** {@code reports}: all of each person's whole years, of every project. */
    public static YearlyHours of(List<Reported> reports) {
        var hours = new YearlyHours();
        Map<PersonYear, BigDecimal> worked = new HashMap<>();
        reports.stream()
                .sorted(Comparator.comparing(Reported::month).thenComparing(Reported::id))
                .forEach(report -> {
                    var year = new PersonYear(report.staff(), report.month().getYear());
                    BigDecimal before = worked.getOrDefault(year, BigDecimal.ZERO);
                    hours.byReport.put(report.id(), count(report, before));
                    worked.put(year, before.add(report.hours()));
                });
        hours.tellSharesOverWhole(reports);
        return hours;
    }

    private static Counted count(Reported report, BigDecimal before) {
        if (report.cap() == null) {
            return new Counted(
                    report.hours(), BigDecimal.ZERO, EnumSet.of(TimeFinding.CAP_UNKNOWN));
        }
        BigDecimal left = BigDecimal.valueOf(report.cap()).subtract(before).max(BigDecimal.ZERO);
        BigDecimal eligible = report.hours().min(left);
        BigDecimal over = report.hours().subtract(eligible);
        Set<TimeFinding> findings = EnumSet.noneOf(TimeFinding.class);
        if (over.signum() > 0) {
            findings.add(TimeFinding.HOURS_OVER_CAP);
        }
        return new Counted(eligible, over, findings);
    }

    private void tellSharesOverWhole(List<Reported> reports) {
        Map<List<Object>, BigDecimal> shares = new HashMap<>();
        for (Reported report : reports) {
            shares.merge(month(report), report.figures().sharePercent(), BigDecimal::add);
        }
        for (Reported report : reports) {
            if (shares.getOrDefault(month(report), BigDecimal.ZERO).compareTo(WHOLE) > 0) {
                of(report.id()).findings().add(TimeFinding.SHARES_OVER_WHOLE);
            }
        }
    }

    private static List<Object> month(Reported report) {
        return List.of(report.staff(), report.month());
    }

    public Counted of(UUID reportId) {
        Counted counted = byReport.get(reportId);
        if (counted == null) {
            throw new IllegalArgumentException("a report that was not counted");
        }
        return counted;
    }
}
