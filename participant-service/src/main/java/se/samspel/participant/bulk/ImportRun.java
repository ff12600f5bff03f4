package se.samspel.participant.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.Caller;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.http.Mandate;
import se.samspel.kit.http.OnBehalf;
import se.samspel.kit.http.Purpose;
import se.samspel.kit.id.Ids;
import se.samspel.kit.problem.Refusal;
import se.samspel.kit.problem.Refusals;
import se.samspel.participant.bulk.domain.BulkImport;
import se.samspel.participant.bulk.domain.Loaded;
import se.samspel.participant.bulk.domain.RowOutcome;
import se.samspel.participant.bulk.domain.RowReport;
import se.samspel.participant.bulk.domain.Uploader;

/**
 * Loads the rows of an upload, each in a transaction of its own together with its count: a row is
 * loaded and counted or neither, so that a stop at any moment loses and repeats nothing.
 */
@ApplicationScoped
class ImportRun implements BulkWork {

    private final ImportRepository imports;
    private final ImportContents contents;
    private final RowReaders readers;
    private final BulkConfig config;
    private final SystemTransaction system;
    private final OnBehalf onBehalf;
    private final Refusals refusals;
    private final AccessLog accessLog;
    private final Ids ids;
    private final Clock clock;
    private @Nullable Opened opened;

    ImportRun(
            ImportRepository imports,
            ImportContents contents,
            RowReaders readers,
            BulkConfig config,
            SystemTransaction system,
            OnBehalf onBehalf,
            Refusals refusals,
            AccessLog accessLog,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.contents = contents;
        this.readers = readers;
        this.config = config;
        this.system = system;
        this.onBehalf = onBehalf;
        this.refusals = refusals;
        this.accessLog = accessLog;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is to be done, as the worker has found it. */
    private record Task(BulkImport upload, Mandate mandate, RowLoader loader, List<Row> rows) {}

    /** An upload's rows, kept from one turn to the next: a file is read once. */
    private record Opened(UUID importId, List<Row> rows) {}

    @Override
    public boolean doSome() {
        BulkImport upload = system.call(() -> imports.oldestOpen().orElse(null));
        if (upload == null) {
            opened = null;
            return false;
        }
        List<Row> rows = rowsOf(upload);
        if (rows == null) {
            return true;
        }
        var task =
                new Task(
                        upload,
                        mandate(upload.id(), upload.uploader()),
                        readers.loader(upload.kind()),
                        rows);
        int from = upload.rowsDone();
        int to = Math.min(rows.size(), from + config.rowsPerTurn());
        return rows.subList(from, to).stream().allMatch(row -> load(task, row));
    }

    /** Null where it can't be read: then it has failed, and the next one gets its turn. */
    private @Nullable List<Row> rowsOf(BulkImport upload) {
        Opened last = opened;
        if (last != null && last.importId().equals(upload.id())) {
            return last.rows();
        }
        try {
            byte[] content = system.call(() -> contents.open(upload.id()));
            List<Row> rows = readers.read(upload.kind(), upload.format(), content);
            opened = new Opened(upload.id(), rows);
            return rows;
        } catch (RuntimeException unreadable) {
            // It was readable when it came: a newer release reads it otherwise.
            lasting(unreadable);
            system.run(() -> fail(upload.id()));
            return null;
        }
    }

    private void fail(UUID importId) {
        BulkImport upload = imports.locked(importId).orElse(null);
        if (upload != null && upload.isOpen()) {
            upload.fail(clock.instant());
            contents.destroy(importId);
        }
    }

    private static Mandate mandate(UUID importId, Uploader by) {
        return new Mandate(
                new Caller.Authority(by.authority(), by.handler()),
                by.actingUser(),
                by.actingUnit(),
                Purpose.valueOf(by.purpose()),
                importId.toString());
    }

    /** False where another instance is at it. */
    private boolean load(Task task, Row row) {
        Mandate mandate = task.mandate().withKey(task.upload().id() + ":" + row.number());
        try {
            return onBehalf.call(
                    mandate, () -> count(task, row, upload -> loadedReport(task, upload, row)));
        } catch (Tried tried) {
            return onBehalf.call(
                    mandate, () -> count(task, row, upload -> triedReport(upload, row, tried)));
        } catch (RuntimeException fault) {
            RowReport.Why why = why(task.loader(), row, lasting(fault));
            return onBehalf.call(
                    mandate, () -> count(task, row, upload -> refusedReport(upload, row, why)));
        }
    }

    /** Throws what may be gone in a moment: the row is loaded then. */
    private Refusal lasting(RuntimeException fault) {
        Refusal refusal = refusals.of(fault);
        if (refusal.isTemporary()) {
            throw fault;
        }
        return refusal;
    }

    private boolean count(Task task, Row row, Function<BulkImport, RowReport> work) {
        BulkImport upload = imports.locked(task.upload().id()).orElse(null);
        if (upload == null || !upload.isOpen() || upload.rowsDone() != row.number() - 1) {
            return false;
        }
        RowReport report = work.apply(upload);
        imports.add(report);
        upload.count(report.outcome(), clock.instant());
        if (!upload.isOpen()) {
            contents.destroy(upload.id());
        }
        return true;
    }

    private RowReport loadedReport(Task task, BulkImport upload, Row row) {
        Loaded loaded = task.loader().load(row);
        if (upload.dryRun()) {
            throw new Tried(loaded);
        }
        return RowReport.loaded(ids.next(), upload, row.place(), loaded);
    }

    private RowReport refusedReport(BulkImport upload, Row row, RowReport.Why why) {
        return RowReport.refused(ids.next(), upload, row.place(), why);
    }

    /** What it has read of a person is logged: the loading itself was rolled back with its log. */
    private RowReport triedReport(BulkImport upload, Row row, Tried tried) {
        Loaded loaded = tried.loaded.tried();
        UUID person = loaded.participantId();
        if (loaded.outcome() == RowOutcome.UNCHANGED && person != null) {
            accessLog.record(
                    "try-import-row", upload.authority(), List.of(person), List.of(upload.id()));
        }
        return RowReport.loaded(ids.next(), upload, row.place(), loaded);
    }

    private static RowReport.Why why(RowLoader loader, Row row, Refusal refusal) {
        String pointer = refusal.pointer();
        String first = pointer.replaceFirst("^/", "").replaceFirst("/.*$", "");
        String named = loader.columnsOf(row).contains(first) ? first : null;
        String column = loader.columnsByPointer(row).getOrDefault(pointer, named);
        return new RowReport.Why(refusal.code(), column, refusal.reason());
    }

    /** Rolls a dry run back. */
    private static final class Tried extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Loaded loaded;

        Tried(Loaded loaded) {
            super("a dry run", null, false, false);
            this.loaded = loaded;
        }
    }
}
