package se.samspel.funding.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.Offices;
import se.samspel.funding.reconciliation.domain.Reconciliation;
import se.samspel.funding.reconciliation.domain.Snapshot;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;

/** Makes, explains and shows reconciliations, for the association's own office. */
@ApplicationScoped
class ReconciliationService {

    private final ReconciliationRepository reconciliations;
    private final SnapshotTaking snapshots;
    private final ReconciliationRows rows;
    private final ReconciliationLines lines;
    private final OtherSeries others;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Offices offices;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Clock clock;

    ReconciliationService(
            ReconciliationRepository reconciliations,
            SnapshotTaking snapshots,
            ReconciliationRows rows,
            ReconciliationLines lines,
            OtherSeries others,
            Idempotency idempotency,
            IfMatch ifMatch,
            Offices offices,
            CurrentCaller caller,
            Ids ids,
            Clock clock) {
        this.reconciliations = reconciliations;
        this.snapshots = snapshots;
        this.rows = rows;
        this.lines = lines;
        this.others = others;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.offices = offices;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Outcome reconcile(String associationId, ReconciliationRequest request, ActingUser user) {
        refuseOthers(associationId);
        UUID id = ids.next();
        if (idempotency.claim("reconcile", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            return replayed(replay, associationId);
        }
        SnapshotTaking.Taken taken =
                snapshots.take(associationId, request.months(), request.sieImportId());
        Snapshot found = taken.snapshot();
        var identity =
                new Reconciliation.Identity(id, associationId, user.id(caller), clock.instant());
        var made = new Reconciliation(identity, found, request.sieImportId(), taken.asOf());
        reconciliations.persistAndFlush(made);
        rows.add(made, found);
        ReconciliationView view = ReconciliationView.of(made, found.accounts(), others.of(made));
        return Outcome.created(view, path(made), made.version());
    }

    /** What explains a line, and who says so. */
    record Explaining(UUID id, int line, ExplanationRequest request, ActingUser user) {}

    @Transactional
    Outcome explain(String associationId, Explaining explaining) {
        refuseOthers(associationId);
        UUID id = explaining.id();
        if (idempotency.claim("explain-difference", explaining.request(), id.toString(), 200)
                instanceof Claim.Replay replay) {
            return replayed(replay, associationId);
        }
        Reconciliation made = reconciliations.toChange(associationId, id);
        ifMatch.check(made.version());
        String text = explaining.request().explanation();
        int number = made.explain(lines.line(id, explaining.line()), text);
        lines.explain(
                made,
                new ReconciliationLines.Explained(
                        explaining.line(),
                        number,
                        new LineView.Explanation(
                                text, explaining.user().id(caller), clock.instant())));
        reconciliations.flush();
        return Outcome.put(false, view(made), path(made), made.version());
    }

    @Transactional
    ReconciliationView read(String associationId, UUID id) {
        refuseOthers(associationId);
        return view(reconciliations.visible(associationId, id));
    }

    @Transactional
    List<ReconciliationSummaryView> list(String associationId, PageQuery page) {
        refuseOthers(associationId);
        return reconciliations.page(associationId, page.offset(), page.fetch()).stream()
                .map(ReconciliationSummaryView::of)
                .toList();
    }

    @Transactional
    long count(String associationId) {
        return reconciliations.countOf(associationId);
    }

    @Transactional
    List<LineView> lines(String associationId, UUID id, LineQuery query, PageQuery page) {
        refuseOthers(associationId);
        reconciliations.visible(associationId, id);
        return lines.page(id, query, page);
    }

    @Transactional
    long countLines(UUID id, LineQuery query) {
        return lines.count(id, query);
    }

    /** The books are the office's own: not even members read in them. */
    private void refuseOthers(String associationId) {
        offices.refuseOthers(associationId);
    }

    private Outcome replayed(Claim.Replay replay, String associationId) {
        Reconciliation earlier =
                reconciliations.visible(associationId, UUID.fromString(replay.resourceId()));
        return Outcome.replayed(replay, view(earlier), path(earlier), earlier.version());
    }

    private ReconciliationView view(Reconciliation made) {
        return ReconciliationView.of(made, rows.accounts(made.id()), others.of(made));
    }

    private static String path(Reconciliation made) {
        return "/associations/" + made.associationId() + "/reconciliations/" + made.id();
    }
}
