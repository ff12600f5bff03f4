package se.samspel.funding.sieimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.finance.ActualsIntake;
import se.samspel.funding.finance.domain.Amounts;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.sieimport.ActualsImportRepository.Shelf;
import se.samspel.funding.sieimport.domain.ActualsImport;
import se.samspel.funding.sieimport.domain.Preview;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.value.Money;

/** Shows imports of actual cost and commits them. */
@ApplicationScoped
class ActualsImportService {

    private final ActualsImportRepository imports;
    private final ImportPreviews previews;
    private final ActualsIntake intake;
    private final MemberRepository members;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;
    private final Clock clock;

    ActualsImportService(
            ActualsImportRepository imports,
            ImportPreviews previews,
            ActualsIntake intake,
            MemberRepository members,
            Idempotency idempotency,
            IfMatch ifMatch,
            CurrentCaller caller,
            Clock clock) {
        this.imports = imports;
        this.previews = previews;
        this.intake = intake;
        this.members = members;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Outcome commit(Shelf shelf, UUID id, CommitRequest request) {
        caller.association();
        if (idempotency.claim("commit-actuals-import", request, id.toString(), 200)
                instanceof Claim.Replay replay) {
            ActualsImportView view = previews.view(imports.visible(shelf, id));
            return Outcome.replayed(replay, view, shelf.path() + "/" + id, view.version());
        }
        ActualsImport file = imports.toChange(shelf, id);
        ifMatch.check(file.version());
        file.commit(request.confirmed(), clock.instant());
        intake.record(reports(previews.of(file)));
        imports.flush();
        ActualsImportView view = previews.view(file);
        return Outcome.put(false, view, shelf.path() + "/" + id, view.version());
    }

    private static List<ActualsIntake.Report> reports(Preview preview) {
        record Of(UUID interventionId, LocalDate asOf) {}
        Map<Of, List<Amounts.Line>> byReport = new LinkedHashMap<>();
        for (Preview.Line line : preview.lines()) {
            CostCategory cost = line.use().cost();
            if (cost != null) {
                byReport.computeIfAbsent(
                                new Of(line.interventionId(), line.asOf()),
                                key -> new ArrayList<>())
                        .add(new Amounts.Line(cost, Money.ofOre(line.foundOre())));
            }
        }
        return byReport.entrySet().stream()
                .map(report ->
                        new ActualsIntake.Report(
                                report.getKey().interventionId(),
                                report.getKey().asOf(),
                                Amounts.of(report.getValue())))
                .toList();
    }

    @Transactional
    ActualsImportView read(Shelf shelf, UUID id) {
        return previews.view(imports.visible(shelf, id));
    }

    @Transactional
    List<ActualsImportSummaryView> list(Shelf shelf, PageQuery page) {
        List<ActualsImport> found = imports.page(shelf, page.offset(), page.fetch());
        if (found.isEmpty()) {
            members.refuseUnlessVisible(shelf.associationId());
        }
        return found.stream().map(ActualsImportSummaryView::of).toList();
    }

    @Transactional
    long count(Shelf shelf) {
        return imports.countOf(shelf);
    }
}
