package se.samspel.reporting.summary;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final AtomicBoolean due = new AtomicBoolean(true);

    SummaryWork(SystemTransaction system, Recalculation recalculation, Sql sql) {
        this.system = system;
        this.recalculation = recalculation;
        this.sql = sql;
    }

    void noticed(@Observes(during = TransactionPhase.AFTER_SUCCESS) FactsChanged facts) {
        due.set(true);
    }

    /** For what another instance noted and did not live to sum. */
    @Scheduled(every = "60s", delayed = "60s")
    void lookAround() {
        due.set(true);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void keepUp() {
        boolean more = due.getAndSet(false);
        while (more) {
            more = system.call(this::step);
        }
    }

    private boolean step() {
        if (mine()) {
            return recalculation.step();
        }
        // The other one may have looked before what was noted here was committed.
        due.set(true);
        return false;
    }

    private boolean mine() {
        return sql.row(row -> row.getBoolean(1), LOCK).orElse(false);
    }
}
