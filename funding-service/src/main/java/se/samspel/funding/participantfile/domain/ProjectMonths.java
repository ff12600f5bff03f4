package se.samspel.funding.participantfile.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/** The months of a project that are over, for each of which a file is due. */
public final class ProjectMonths {

    private ProjectMonths() {}

    public static List<YearMonth> over(LocalDate startsOn, LocalDate endsOn, LocalDate today) {
        YearMonth first = YearMonth.from(startsOn);
        YearMonth lastOver = YearMonth.from(today).minusMonths(1);
        YearMonth ending = YearMonth.from(endsOn);
        YearMonth last = ending.isBefore(lastOver) ? ending : lastOver;
        return LongStream.rangeClosed(0, ChronoUnit.MONTHS.between(first, last))
                .mapToObj(first::plusMonths)
                .toList();
    }
}
