package se.samspel.reporting.exportjob;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.http.OnBehalf;
import se.samspel.kit.problem.Refusal;
import se.samspel.kit.problem.Refusals;
import se.samspel.reporting.exportjob.TakenExports.Taken;
import se.samspel.reporting.exportjob.domain.ExportRule;
import se.samspel.reporting.rendering.ReportForms;
import se.samspel.reporting.table.domain.Report;

/**
 * Makes the ordered files, one at a time in each instance: when one is ordered here, and now and
 * then for what others have ordered or left.
 */
@ApplicationScoped
class ExportWorker {

    private static final Logger LOG = Logger.getLogger(ExportWorker.class);

    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private final TakenExports taken;
    private final AskedReports reports;
    private final ReportForms forms;
    private final OnBehalf onBehalf;
    private final Refusals refusals;
    private final ExportConfig config;
    private final Semaphore ordered = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    ExportWorker(
            TakenExports taken,
            AskedReports reports,
            ReportForms forms,
            OnBehalf onBehalf,
            Refusals refusals,
            ExportConfig config) {
        this.taken = taken;
        this.reports = reports;
        this.forms = forms;
        this.onBehalf = onBehalf;
        this.refusals = refusals;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("export-worker").daemon(true).start(this::run);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(3000);
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ExportOrdered order) {
        ordered.release();
    }

    private void run() {
        try {
            while (!stopping) {
                if (!turnSafely()
                        && ordered.tryAcquire(config.idle().toMillis(), TimeUnit.MILLISECONDS)) {
                    ordered.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean turnSafely() {
        try {
            return turn();
        } catch (RuntimeException | Error fault) {
            if (!stopping) {
                // Types alone: a message may quote what is worked on.
                LOG.warnf("exports wait: %s", fault.getClass().getName());
            }
            return false;
        }
    }

    /** False where nothing waits. */
    private boolean turn() {
        Taken next = taken.take().orElse(null);
        if (next == null) {
            return false;
        }
        try {
            make(next);
        } catch (RuntimeException | Error fault) {
            // An Error too: a report that is too large for the memory is not to stop all others.
            Refusal refusal = refusals.of(fault);
            if (refusal.isTemporary()) {
                // Its lease runs out, and it is made then.
                throw fault;
            }
            taken.failed(next, refusal.code());
        }
        return true;
    }

    private void make(Taken next) {
        Report report =
                onBehalf.call(next.owner().caller(), AT_MOST, () -> reports.report(next.asked()));
        taken.progress(next, 60);
        byte[] file = forms.file(report, next.asked().form(), next.asked().writing());
        ExportRule.refuseLarger(file);
        taken.progress(next, 95);
        taken.done(next, file, next.asked().form().fileName(report));
    }
}
