package se.samspel.reporting.summary;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.reporting.database.Sql;

/**
 * Recalculates what has changed, soon after the commit. One instance does it at a time: the sums of
 * county and nation are of all associations, so two would miss each other's.
 */
@ApplicationScoped
class SummaryWork {

    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended('reporting.summary', 0))";

    private final SystemTransaction system;
    private final Recalculation recalculation;
    private final Sql sql;

    SummaryWork(SystemTransaction system, Recalculation recalculation, Sql sql) {
        this.system = system;
        this.recalculation = recalculation;
        this.sql = sql;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void keepUp() {
        boolean more = true;
        while (more) {
            more = system.call(() -> mine() && recalculation.step());
        }
    }

    private boolean mine() {
        return sql.row(row -> row.getBoolean(1), LOCK).orElse(false);
    }
}
