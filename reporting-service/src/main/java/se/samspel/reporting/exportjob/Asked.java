package se.samspel.reporting.exportjob;

import java.time.LocalDate;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.rendering.ReportForm;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * Which report, about whom, of which days, in which form.
 *
 * @param report the key of a report with rules of its own, or of a definition
 * @param coverage as {@link Coverage#parse} reads it
 * @param language {@code sv} or {@code en}
 */
public record Asked(
        String report,
        String coverage,
        LocalDate from,
        LocalDate to,
        ReportForm form,
        String language) {

    Period period() {
        return new Period(from, to);
    }

    Writing writing() {
        return language.equals("en") ? Writing.ENGLISH : Writing.SWEDISH;
    }
}
