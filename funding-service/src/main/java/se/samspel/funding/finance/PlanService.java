package se.samspel.funding.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.finance.domain.FinancialYear;
import se.samspel.funding.finance.domain.ForecastVersion;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;

/** Sets and shows what an intervention's year is planned to cost: budget and forecast. */
@ApplicationScoped
class PlanService {

    private final MoneyTables tables;
    private final ForecastRepository forecasts;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Today today;
    private final Clock clock;

    PlanService(
            MoneyTables tables,
            ForecastRepository forecasts,
            CurrentCaller caller,
            IfMatch ifMatch,
            Today today,
            Clock clock) {
        this.tables = tables;
        this.forecasts = forecasts;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome setBudget(UUID interventionId, int year, BudgetRequest request) {
        caller.association();
        FinancialYear table = tables.toChange(interventionId, year);
        boolean isNew = table.budgetVersion() == 0;
        ifMatch.checkPut(isNew ? null : table.budgetVersion());
        table.setBudget(request.amounts(), clock.instant());
        tables.moneyChanged(List.of(table));
        return Outcome.put(
                isNew, BudgetView.of(table), path(table, "budgets"), table.budgetVersion());
    }

    @Transactional
    Outcome setForecast(
            UUID interventionId, int year, ForecastRequest request, ForecastAuthor author) {
        caller.association();
        FinancialYear table = tables.toChange(interventionId, year);
        boolean isNew = table.forecastVersion() == 0;
        ifMatch.checkPut(isNew ? null : table.forecastVersion());
        FutureActDate.refuse("asOf", request.asOf(), today.today());
        var remark = new ForecastVersion.Remark(author.id(caller), request.comment());
        Instant now = clock.instant();
        table.setForecast(request.asOf(), request.amounts(), now);
        tables.changed(table);
        forecasts.persist(new ForecastVersion(table, request.asOf(), remark, now));
        return Outcome.put(
                isNew, ForecastView.of(table), path(table, "forecasts"), table.forecastVersion());
    }

    @Transactional
    BudgetView budget(UUID interventionId, int year) {
        FinancialYear table = tables.visible(interventionId, year);
        if (table.budgetVersion() == 0) {
            throw Problem.notFound();
        }
        return BudgetView.of(table);
    }

    @Transactional
    ForecastView forecast(UUID interventionId, int year) {
        FinancialYear table = tables.visible(interventionId, year);
        if (table.forecastVersion() == 0) {
            throw Problem.notFound();
        }
        return ForecastView.of(table);
    }

    private static String path(FinancialYear table, String plan) {
        return "/interventions/" + table.interventionId() + "/" + plan + "/" + table.year();
    }
}
