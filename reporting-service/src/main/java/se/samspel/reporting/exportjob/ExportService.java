package se.samspel.reporting.exportjob;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.reporting.exportjob.domain.ExportRule;

/** Takes orders for files and hands out what has been made. */
@ApplicationScoped
public class ExportService {

    private static final String ORDER = "order-export";

    private final ExportTable exports;
    private final AskedReports reports;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;
    private final Event<ExportOrdered> ordered;
    private final SystemTransaction system;
    private final Ids ids;

    ExportService(
            ExportTable exports,
            AskedReports reports,
            Idempotency idempotency,
            IfMatch ifMatch,
            CurrentCaller caller,
            Event<ExportOrdered> ordered,
            SystemTransaction system,
            Ids ids) {
        this.exports = exports;
        this.reports = reports;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.caller = caller;
        this.ordered = ordered;
        this.system = system;
        this.ids = ids;
    }

    /**
     * @param replayedStatus null for a request that came for the first time
     */
    record Kept(ExportView view, @Nullable Integer replayedStatus) {}

    @Transactional
    Kept order(ExportRequest request, String language) {
        UUID id = ids.next();
        if (idempotency.claim(ORDER, request, id.toString(), 202) instanceof Claim.Replay replay) {
            return new Kept(read(UUID.fromString(replay.resourceId())), replay.status());
        }
        Owner owner = new Owner(caller.get().key());
        Asked asked = request.asked(language);
        reports.check(asked);
        ExportRule.refuseMoreThan(exports.open(owner));
        exports.add(id, owner, null, asked);
        ordered.fire(new ExportOrdered());
        return new Kept(read(id), null);
    }

    /** For a schedule, when a period of it has ended; ordered once, however often it is called. */
    public void orderDue(UUID scheduleId, Owner owner, Asked asked) {
        exports.add(ids.next(), owner, scheduleId, asked);
        ordered.fire(new ExportOrdered());
    }

    @Transactional
    ExportView read(UUID id) {
        return exports.find(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    List<ExportView> ofSchedules(int limit, int offset) {
        return exports.ofSchedules(limit, offset);
    }

    @Transactional
    long countOfSchedules() {
        return exports.countOfSchedules();
    }

    /** For who may read about it still: rights may have ended since it was made. */
    @Transactional
    StoredFile file(UUID id) {
        reports.readable(read(id).coverage());
        return exports.file(id).orElseThrow(Problem::notFound);
    }

    /** Stops it where it is under way. */
    @Transactional
    void remove(UUID id) {
        ifMatch.check(read(id).version());
        exports.remove(id);
    }

    @Scheduled(every = "1h", delayed = "12m")
    void removeOld() {
        system.run(exports::removeOld);
    }
}
