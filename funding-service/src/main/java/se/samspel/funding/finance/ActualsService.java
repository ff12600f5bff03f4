package se.samspel.funding.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.finance.domain.Actuals;
import se.samspel.funding.finance.domain.FinancialYear;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;

/** Records what an intervention has cost so far. */
@ApplicationScoped
class ActualsService {

    private final ActualsRepository reports;
    private final MoneyTables tables;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Today today;
    private final Clock clock;

    ActualsService(
            ActualsRepository reports,
            MoneyTables tables,
            Idempotency idempotency,
            CurrentCaller caller,
            Ids ids,
            Today today,
            Clock clock) {
        this.reports = reports;
        this.tables = tables;
        this.idempotency = idempotency;
        this.caller = caller;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome report(UUID interventionId, ActualsRequest request) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("report-actuals", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            ActualsView view = read(interventionId, UUID.fromString(replay.resourceId()));
            return Outcome.replayed(replay, view, path(view), view.version());
        }
        FinancialYear table = tables.toChange(interventionId, request.asOf().getYear());
        FutureActDate.refuse("asOf", request.asOf(), today.today());
        var amounts = request.amounts();
        var actuals = new Actuals(id, table, request.asOf(), amounts, clock.instant());
        reports.persist(actuals);
        if (table.report(request.asOf(), amounts)) {
            tables.moneyChanged(List.of(table));
        }
        ActualsView view = ActualsView.of(actuals);
        return Outcome.created(view, path(view), view.version());
    }

    @Transactional
    ActualsView read(UUID interventionId, UUID id) {
        return ActualsView.of(reports.of(interventionId, id));
    }

    private static String path(ActualsView view) {
        return "/interventions/" + view.interventionId() + "/actuals/" + view.id();
    }
}
