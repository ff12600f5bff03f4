package se.samspel.deploy.growth;

import java.util.List;

/**
 * What was measured with so many enrolments.
 *
 * @param load how many processes ran or waited on the whole machine in the minute before
 */
public record Measurements(ReportTimes times, List<TableSize> tables, double load) {

    int enrolments() {
        return times.enrolments();
    }
}
