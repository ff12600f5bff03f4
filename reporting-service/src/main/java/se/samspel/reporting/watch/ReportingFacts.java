package se.samspel.reporting.watch;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import se.samspel.kit.metrics.DatabaseFacts;
import se.samspel.kit.metrics.DatabaseFacts.Gauge;

/** How far sums, rebuilds and ordered files are behind. */
class ReportingFacts {

    @Produces
    @Singleton
    DatabaseFacts sums() {
        return DatabaseFacts.unlabelled(
                List.of(
                        new Gauge("samspel.sums.waiting", "Months whose sums wait to be made"),
                        new Gauge(
                                "samspel.sums.oldest.seconds",
                                "Age of the oldest change that no sum holds yet")),
                "select waiting, oldest_seconds from summary_backlog()");
    }

    @Produces
    @Singleton
    DatabaseFacts rebuilds() {
        return DatabaseFacts.unlabelled(
                List.of(
                        new Gauge(
                                "samspel.rebuilds.unfinished",
                                "Rebuilds of projections that are ordered and not over")),
                "select count(*) from rebuild where state in ('REQUESTED', 'RUNNING')");
    }

    /** By the index of those that have not ended. */
    @Produces
    @Singleton
    DatabaseFacts exports() {
        return DatabaseFacts.unlabelled(
                List.of(
                        new Gauge("samspel.exports.open", "Ordered files that are not made yet"),
                        new Gauge(
                                "samspel.exports.oldest.seconds",
                                "Age of the oldest ordered file that is not made yet")),
                """
                select count(*),
                       coalesce(extract(epoch from now() - min(recorded_at)), 0)::bigint
                from export_job where ended_at is null\
                """);
    }
}
