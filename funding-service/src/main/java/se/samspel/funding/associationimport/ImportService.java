package se.samspel.funding.associationimport;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.catalogue.AssociationRows;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;

/** Writes a whole association, or nothing of it. */
@ApplicationScoped
class ImportService {

    private static final String OPERATION = "import-association";
    private static final int SECONDS = 600;

    private final Idempotency idempotency;
    private final RowLoader loader;
    private final AssociationRows rows;
    private final Retelling retelling;
    private final CurrentCaller caller;

    ImportService(
            Idempotency idempotency,
            RowLoader loader,
            AssociationRows rows,
            Retelling retelling,
            CurrentCaller caller) {
        this.idempotency = idempotency;
        this.loader = loader;
        this.rows = rows;
        this.retelling = retelling;
        this.caller = caller;
    }

    /** What the key of a repeated request is held against. */
    record Upload(String association, String sha256) {}

    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    Outcome take(CheckedFile file) {
        caller.operator();
        String id = file.header().association();
        AssociationImportView view = AssociationImportView.of(file.header());
        if (idempotency.claim(OPERATION, new Upload(id, file.sha256()), id, 201)
                instanceof Claim.Replay replay) {
            return Outcome.replayed(replay, view, path(id), retelling.version(id));
        }
        retelling.refuseKnown(id);
        loader.load(file);
        ReadBack.compare(file, rows);
        retelling.tell(id);
        return Outcome.created(view, path(id), retelling.version(id));
    }

    private static String path(String id) {
        return "/associations/" + id;
    }
}
