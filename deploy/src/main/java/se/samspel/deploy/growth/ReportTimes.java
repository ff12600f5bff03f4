package se.samspel.deploy.growth;

/**
 * What reporting-service takes with so many enrolments.
 *
 * @param rebuildMillis until the projection of enrolments is built from its topic
 * @param sumsMillis until all monthly sums are made again after it
 * @param teamMicros one intervention's team report, the median
 * @param nationalMicros a report of the nation whose sums have changed, the median
 */
public record ReportTimes(
        int enrolments,
        long rebuildMillis,
        long sumsMillis,
        long teamMicros,
        long nationalMicros) {}
