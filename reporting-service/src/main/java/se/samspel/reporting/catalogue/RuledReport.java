package se.samspel.reporting.catalogue;

import java.util.function.BiFunction;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.definition.domain.PeriodKind;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * A report that is made by its own rules, of one kind of coverage.
 *
 * @param open whether others than the host may read it
 */
record RuledReport(
        String key,
        Coverage.Level level,
        PeriodKind period,
        boolean open,
        BiFunction<Coverage, Period, Report> maker) {}
