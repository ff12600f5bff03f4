package se.samspel.reporting.definition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.reporting.definition.domain.DefinitionCheck;
import se.samspel.reporting.definition.domain.DefinitionState;
import se.samspel.reporting.definition.domain.Flaw;
import se.samspel.reporting.definition.domain.Vocabulary;

/** The operator's reports: written, published and withdrawn without a release. */
@ApplicationScoped
class ReportDefinitionService {

    /** Reports with a calculation of their own keep their editions under these keys. */
    private static final Set<String> CALCULATED =
            Set.of("team-report", "cost-per-result", "targets-and-results", "finsam-follow-up");

    private final ReportDefinitions definitions;
    private final Vocabulary vocabulary;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Idempotency idempotency;
    private final Pages pages;

    ReportDefinitionService(
            ReportDefinitions definitions,
            Vocabulary vocabulary,
            CurrentCaller caller,
            IfMatch ifMatch,
            Idempotency idempotency,
            Pages pages) {
        this.definitions = definitions;
        this.vocabulary = vocabulary;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Transactional
    PageView<ReportDefinitionView> list(PageQuery query) {
        List<ReportDefinitionView> found =
                definitions.published(query.offset(), query.fetch()).stream()
                        .map(ReportDefinitionView::of)
                        .toList();
        return pages.view(query, found, definitions::countPublished);
    }

    @Transactional
    StoredDefinition latest(String key) {
        return definitions.latest(key).orElseThrow(Problem::notFound);
    }

    @Transactional
    StoredDefinition version(String key, int version) {
        return definitions.find(key, version).orElseThrow(Problem::notFound);
    }

    /** What was put, and whether it is new. */
    record Put(StoredDefinition stored, boolean created) {}

    /** A draft is written anew as often as it takes; what is published never changes. */
    @Transactional
    Put put(String key, int version, DefinitionRequest body) {
        caller.operator();
        refuseFlaws(key, version, body);
        Optional<StoredDefinition> known = definitions.find(key, version);
        ifMatch.checkPut(known.map(StoredDefinition::revision).orElse(null));
        if (known.isEmpty()) {
            definitions.add(body, DefinitionState.DRAFT);
            return new Put(version(key, version), true);
        }
        known.get().state().refuseChange();
        return new Put(definitions.change(known.get(), body, DefinitionState.DRAFT), false);
    }

    /** Where a version stands after a move; replayed where the move was made before. */
    record Moved(StoredDefinition stored, boolean replayed) {}

    @Transactional
    Moved publish(String key, int version) {
        return move("publish-report-definition", key, version, DefinitionState::published);
    }

    @Transactional
    Moved withdraw(String key, int version) {
        return move("withdraw-report-definition", key, version, DefinitionState::withdrawn);
    }

    private Moved move(
            String operation,
            String key,
            int version,
            Function<DefinitionState, DefinitionState> move) {
        caller.operator();
        String id = key + "/" + version;
        if (idempotency.claim(operation, id, id, 200) instanceof Claim.Replay) {
            return new Moved(version(key, version), true);
        }
        StoredDefinition known = version(key, version);
        ifMatch.check(known.revision());
        var moved = definitions.change(known, known.body(), move.apply(known.state()));
        return new Moved(moved, false);
    }

    private void refuseFlaws(String key, int version, DefinitionRequest body) {
        Problem problem =
                Problem.of(
                        422,
                        "invalid-definition",
                        Text.of("Definitionen går inte", "The definition does not work"));
        List<Flaw> flaws = DefinitionCheck.flaws(body.definition(), vocabulary);
        flaws.forEach(flaw -> problem.error(flaw.pointer(), flaw.code(), flaw.message()));
        boolean elsewhere =
                CALCULATED.contains(key) || !body.key().equals(key) || body.version() != version;
        if (elsewhere) {
            problem.error(
                    "/key",
                    "other-address",
                    Text.of(
                            "Nyckel och version ska vara adressens.",
                            "Key and version must be the address's."));
        }
        if (elsewhere || !flaws.isEmpty()) {
            throw problem;
        }
    }
}
