package se.samspel.participant.bulk;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.crypto.Fingerprint;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.bulk.domain.BulkImport;
import se.samspel.participant.bulk.domain.ImportFormat;
import se.samspel.participant.bulk.domain.ImportKind;
import se.samspel.participant.bulk.domain.ImportTerms;
import se.samspel.participant.bulk.domain.RowOutcome;
import se.samspel.participant.bulk.domain.RowReport;
import se.samspel.participant.bulk.domain.Uploader;

/** Takes files in and tells how far they have come. */
@ApplicationScoped
class ImportService {

    private static final String UPLOAD = "upload-import";

    // Long enough to mend what was refused and send it again.
    private static final Duration KEPT = Duration.ofDays(30);

    private final ImportRepository imports;
    private final ImportContents contents;
    private final RowReaders readers;
    private final Idempotency idempotency;
    private final Fingerprint fingerprint;
    private final CurrentCaller caller;
    private final Acting acting;
    private final AccessLog accessLog;
    private final Pages pages;
    private final Event<WorkWaits> ordered;
    private final SystemTransaction system;
    private final Ids ids;
    private final Clock clock;

    ImportService(
            ImportRepository imports,
            ImportContents contents,
            RowReaders readers,
            Idempotency idempotency,
            Fingerprint fingerprint,
            CurrentCaller caller,
            Acting acting,
            AccessLog accessLog,
            Pages pages,
            Event<WorkWaits> ordered,
            SystemTransaction system,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.contents = contents;
        this.readers = readers;
        this.idempotency = idempotency;
        this.fingerprint = fingerprint;
        this.caller = caller;
        this.acting = acting;
        this.accessLog = accessLog;
        this.pages = pages;
        this.ordered = ordered;
        this.system = system;
        this.ids = ids;
        this.clock = clock;
    }

    /** What identifies an upload when it is repeated; the content by its keyed fingerprint. */
    private record Upload(ImportKind kind, boolean dryRun, String content) {}

    @Transactional
    Outcome upload(ImportKind kind, boolean dryRun, String mediaType, byte[] content) {
        ImportFormat format = readers.format(kind, mediaType);
        int rows = rows(kind, format, content);
        UUID id = ids.next();
        String print = HexFormat.of().formatHex(fingerprint.of(content));
        Claim claim =
                idempotency.claim(UPLOAD, new Upload(kind, dryRun, print), id.toString(), 202);
        if (claim instanceof Claim.Replay replay) {
            UUID first = UUID.fromString(replay.resourceId());
            return now(UPLOAD, own(first)).as(claim);
        }
        var terms = new ImportTerms(kind, format, dryRun, rows);
        var upload = new BulkImport(id, uploader(), terms, clock.instant());
        imports.persist(upload);
        imports.flush();
        contents.keep(upload, content);
        ordered.fire(new WorkWaits());
        return now(UPLOAD, upload);
    }

    private int rows(ImportKind kind, ImportFormat format, byte[] content) {
        int rows = readers.read(kind, format, content).size();
        if (rows == 0) {
            throw Problem.malformed(
                    "", "no-rows", Text.of("Filen har inga rader.", "The file has no rows."));
        }
        return rows;
    }

    private Uploader uploader() {
        return new Uploader(
                caller.authority(),
                caller.handler(),
                acting.user(),
                acting.unit(),
                acting.purpose().name());
    }

    @Transactional
    Outcome read(UUID id) {
        return now("read-import", own(id));
    }

    /** Those that are kept, of the acting unit alone. */
    @Transactional
    PageView<ImportView> list(PageQuery page) {
        AuthorityId authority = caller.authority();
        Instant since = clock.instant().minus(KEPT);
        List<ImportView> found =
                imports.page(authority, acting.unit(), since, page).stream()
                        .map(ImportView::of)
                        .toList();
        accessLog.record(
                "read-imports",
                authority,
                List.of(),
                page.shown(found).stream().map(ImportView::id).toList());
        return pages.view(page, found, () -> imports.countOf(authority, acting.unit(), since));
    }

    @Transactional
    PageView<ImportRowView> rows(UUID id, @Nullable RowOutcome outcome, PageQuery page) {
        BulkImport upload = own(id);
        List<RowReport> found = imports.reports(id, outcome, page);
        List<UUID> persons =
                found.stream()
                        .map(RowReport::participantId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        accessLog.record("read-import-rows", upload.authority(), persons, List.of(id));
        return pages.view(
                page,
                found.stream().map(ImportRowView::of).toList(),
                () -> imports.count(upload, outcome));
    }

    private BulkImport own(UUID id) {
        return imports.own(id, caller.authority(), acting.unit());
    }

    private Outcome now(String operation, BulkImport upload) {
        accessLog.record(operation, upload.authority(), List.of(), List.of(upload.id()));
        return Outcome.accepted(ImportView.of(upload), "/imports/" + upload.id(), upload.version());
    }

    @Scheduled(cron = "0 25 2 * * ?", timeZone = "Europe/Stockholm")
    void forgetEnded() {
        system.call(() -> imports.forgetEndedBefore(clock.instant().minus(KEPT)));
    }
}
