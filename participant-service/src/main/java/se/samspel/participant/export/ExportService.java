package se.samspel.participant.export;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.http.Acting;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.bulk.WorkWaits;
import se.samspel.participant.export.domain.FullExport;
import se.samspel.participant.export.domain.Orderer;
import se.samspel.participant.registry.CaseAccess;

/**
 * Orders and hands out full exports. They hold the records of all units and of protected persons,
 * so only who handles protected persons at the authority gets one, and each is alerted.
 */
@ApplicationScoped
class ExportService {

    private static final Logger LOG = Logger.getLogger(ExportService.class);
    private static final String ORDER = "order-export";

    private final ExportRepository exports;
    private final ExportParts parts;
    private final CaseAccess access;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Acting acting;
    private final AccessLog accessLog;
    private final Envelope envelope;
    private final Event<WorkWaits> ordered;
    private final SystemTransaction system;
    private final Ids ids;
    private final Clock clock;

    ExportService(
            ExportRepository exports,
            ExportParts parts,
            CaseAccess access,
            Idempotency idempotency,
            CurrentCaller caller,
            Acting acting,
            AccessLog accessLog,
            Envelope envelope,
            Event<WorkWaits> ordered,
            SystemTransaction system,
            Ids ids,
            Clock clock) {
        this.exports = exports;
        this.parts = parts;
        this.access = access;
        this.idempotency = idempotency;
        this.caller = caller;
        this.acting = acting;
        this.accessLog = accessLog;
        this.envelope = envelope;
        this.ordered = ordered;
        this.system = system;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Outcome order() {
        UUID id = ids.next();
        Claim claim = idempotency.claim(ORDER, List.of(), id.toString(), 202);
        access.checkHandlesProtected();
        if (claim instanceof Claim.Replay replay) {
            UUID first = UUID.fromString(replay.resourceId());
            return now(ORDER, exports.own(first, caller.authority())).as(claim);
        }
        SealedKey key = envelope.newKey();
        var export = new FullExport(id, orderer(), key.keyId(), key.wrapped(), clock.instant());
        exports.persist(export);
        exports.flush();
        ordered.fire(new WorkWaits());
        LOG.warnf("ALERT full export %s ordered at %s", id, caller.authority());
        return now(ORDER, export);
    }

    private Orderer orderer() {
        return new Orderer(
                caller.authority(),
                caller.handler(),
                acting.user(),
                acting.unit(),
                acting.purpose().name());
    }

    @Transactional
    Outcome read(UUID id) {
        return now("read-export", exports.own(id, caller.authority()));
    }

    /** Where the archive lies; 404 before it is done and after its day. */
    @Transactional
    ExportParts.Place fetch(UUID id) {
        FullExport export = exports.own(id, caller.authority());
        access.checkHandlesProtected();
        byte[] wrapped = export.wrappedKey();
        if (wrapped == null || !export.isAvailable(clock.instant())) {
            throw Problem.notFound();
        }
        LOG.warnf("ALERT full export %s fetched at %s", id, caller.authority());
        accessLog.record("fetch-export", export.authority(), List.of(), List.of(id));
        return new ExportParts.Place(
                id, export.authority(), new SealedKey(export.keyId(), wrapped));
    }

    /** Null after the last part. */
    @Transactional
    byte @Nullable [] part(ExportParts.Place place, int number) {
        return parts.read(place, number);
    }

    private Outcome now(String operation, FullExport export) {
        accessLog.record(operation, export.authority(), List.of(), List.of(export.id()));
        return Outcome.accepted(ExportView.of(export), "/exports/" + export.id(), export.version());
    }

    @Scheduled(every = "1h", delayed = "15m")
    void destroyOver() {
        system.run(() -> parts.destroyOver(clock.instant()));
    }
}
