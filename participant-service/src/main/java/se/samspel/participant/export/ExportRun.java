package se.samspel.participant.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import se.samspel.kit.caller.Caller;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.http.Mandate;
import se.samspel.kit.http.OnBehalf;
import se.samspel.kit.http.Purpose;
import se.samspel.kit.problem.Refusals;
import se.samspel.participant.bulk.BulkWork;
import se.samspel.participant.export.domain.FullExport;
import se.samspel.participant.export.domain.Orderer;

/** Writes ordered exports, each from one snapshot of the records and in one transaction. */
@ApplicationScoped
class ExportRun implements BulkWork {

    private static final Duration AT_MOST = Duration.ofHours(2);

    private final ExportRepository exports;
    private final ExportParts parts;
    private final ArchiveWriter archives;
    private final ExportedPersons exported;
    private final SystemTransaction system;
    private final OnBehalf onBehalf;
    private final Refusals refusals;
    private final Clock clock;

    ExportRun(
            ExportRepository exports,
            ExportParts parts,
            ArchiveWriter archives,
            ExportedPersons exported,
            SystemTransaction system,
            OnBehalf onBehalf,
            Refusals refusals,
            Clock clock) {
        this.exports = exports;
        this.parts = parts;
        this.archives = archives;
        this.exported = exported;
        this.system = system;
        this.onBehalf = onBehalf;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public boolean doSome() {
        FullExport waiting = system.call(() -> exports.oldestOpen().orElse(null));
        if (waiting == null) {
            return false;
        }
        Mandate mandate = mandate(waiting.id(), waiting.orderer());
        try {
            return onBehalf.callOnSnapshot(mandate, AT_MOST, () -> write(waiting.id()));
        } catch (RuntimeException fault) {
            if (refusals.of(fault).isTemporary()) {
                throw fault;
            }
            return onBehalf.call(mandate, () -> fail(waiting.id()));
        }
    }

    private static Mandate mandate(UUID exportId, Orderer by) {
        return new Mandate(
                new Caller.Authority(by.authority(), by.handler()),
                by.actingUser(),
                by.actingUnit(),
                Purpose.valueOf(by.purpose()),
                exportId.toString());
    }

    private boolean write(UUID id) {
        FullExport export = exports.locked(id).orElse(null);
        if (export == null) {
            return false;
        }
        var key = new SealedKey(export.keyId(), Objects.requireNonNull(export.wrappedKey()));
        var place = new ExportParts.Place(id, export.authority(), key);
        long records = archives.write(export.authority(), new PartsOutput(parts, place));
        exported.log(export.authority(), id);
        export.done(records, clock.instant());
        return true;
    }

    private boolean fail(UUID id) {
        exports.locked(id).ifPresent(export -> export.fail(clock.instant()));
        return true;
    }
}
