package se.samspel.reporting.resources.domain;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import se.samspel.kit.value.Text;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * A calendar quarter, or the part of it that lies in a period.
 *
 * @param number from 1
 */
public record Quarter(int year, int number, Period days) {

    /** Those that the period touches, in order. */
    public static List<Quarter> in(Period period) {
        List<Quarter> quarters = new ArrayList<>();
        LocalDate first = period.from();
        while (!first.isAfter(period.to())) {
            LocalDate next =
                    first.with(IsoFields.DAY_OF_QUARTER, 1).plus(1, IsoFields.QUARTER_YEARS);
            LocalDate last = next.isAfter(period.to()) ? period.to() : next.minusDays(1);
            quarters.add(
                    new Quarter(
                            first.getYear(),
                            first.get(IsoFields.QUARTER_OF_YEAR),
                            new Period(first, last)));
            first = next;
        }
        return List.copyOf(quarters);
    }

    Column column() {
        return new Column(
                year + "-Q" + number,
                Text.of("kv " + number + " " + year, "Q" + number + " " + year),
                Column.Kind.MEAN);
    }
}
