package se.samspel.funding.sieimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.sieimport.ActualsImportRepository.Shelf;
import se.samspel.funding.sieimport.domain.ActualsImport;
import se.samspel.funding.sieimport.domain.ImportKind;
import se.samspel.funding.sieimport.domain.ImportedLine;
import se.samspel.funding.sieimport.domain.SieContent;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;

/** Keeps what files of actual cost come to; the same file once. */
@ApplicationScoped
class UploadService {

    private final ActualsImportRepository imports;
    private final ImportRows rows;
    private final ImportPreviews previews;
    private final InterventionKeys keys;
    private final MemberRepository members;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Clock clock;

    UploadService(
            ActualsImportRepository imports,
            ImportRows rows,
            ImportPreviews previews,
            InterventionKeys keys,
            MemberRepository members,
            Idempotency idempotency,
            CurrentCaller caller,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.previews = previews;
        this.keys = keys;
        this.members = members;
        this.idempotency = idempotency;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** The year's file of an association, by the SHA-256 of its bytes. */
    record File(String associationId, int year, String fingerprint) {}

    @Transactional
    Outcome keepBooks(File file, SieContent content) {
        return keep(
                new Shelf(file.associationId(), ImportKind.SIE),
                file,
                identity -> ActualsImport.ofSie(identity, content),
                kept -> {
                    rows.addSums(kept, content.sums());
                    rows.addOwnVouchers(kept, content.ownVouchers());
                    rows.addOwnPostings(kept, content.ownPostings());
                });
    }

    @Transactional
    Outcome keepLines(File file, List<CsvRow> read) {
        return keep(
                new Shelf(file.associationId(), ImportKind.CSV),
                file,
                ActualsImport::ofCsv,
                kept -> {
                    Map<String, UUID> known = keys.of(file.associationId());
                    List<ImportedLine> lines = read.stream().map(row -> row.line(known)).toList();
                    ImportedLine.refuseTwice(lines);
                    rows.addLines(kept, lines);
                });
    }

    private Outcome keep(
            Shelf shelf,
            File file,
            Function<ActualsImport.Identity, ActualsImport> made,
            Consumer<ActualsImport> fill) {
        caller.association();
        UUID id = ids.next();
        String operation = shelf.kind() == ImportKind.SIE ? "upload-books" : "upload-lines";
        if (idempotency.claim(operation, file, id.toString(), 201) instanceof Claim.Replay replay) {
            UUID earlier = UUID.fromString(replay.resourceId());
            ActualsImportView view = previews.view(imports.visible(shelf, earlier));
            return Outcome.replayed(replay, view, shelf.path() + "/" + earlier, view.version());
        }
        members.refuseUnlessVisible(shelf.associationId());
        ActualsImport known = imports.ofFile(shelf, file.year(), file.fingerprint());
        if (known != null) {
            idempotency.settle(operation, known.id().toString(), 200);
            return Outcome.known(
                    previews.view(known), shelf.path() + "/" + known.id(), known.version());
        }
        var identity =
                new ActualsImport.Identity(
                        id, file.associationId(), file.year(), file.fingerprint(), clock.instant());
        ActualsImport kept = made.apply(identity);
        imports.persistAndFlush(kept);
        fill.accept(kept);
        return Outcome.created(previews.view(kept), shelf.path() + "/" + id, kept.version());
    }
}
