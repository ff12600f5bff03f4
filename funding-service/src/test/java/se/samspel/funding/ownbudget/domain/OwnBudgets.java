package se.samspel.funding.ownbudget.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/** Own budgets, as tests name them. */
final class OwnBudgets {

    static final Instant NOW = Instant.parse("2020-11-26T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2020, 11, 26);

    private OwnBudgets() {}

    /** Own costs 100 + 300 + 50, interventions 1,000; ESF 200; opening equity as given. */
    static OwnBudget of(int year, long openingEquity) {
        var budget = new OwnBudget(new OwnBudgetYear("2220002139", year));
        budget.set(terms(openingEquity, 1000), NOW);
        return budget;
    }

    static OwnBudget.Terms terms(long openingEquity, long interventions) {
        return new OwnBudget.Terms(
                sek(openingEquity),
                Map.of(
                        BudgetArea.STYRELSE, sek(100),
                        BudgetArea.ADMINISTRATION, sek(300),
                        BudgetArea.REVISION, sek(50),
                        BudgetArea.INSATSER, sek(interventions)),
                Map.of(OtherIncomeSource.ESF, sek(200)));
    }

    static YearMoney money(@Nullable Long set, @Nullable Long noticed, long granted) {
        return new YearMoney(
                set == null ? null : sek(set), noticed == null ? null : sek(noticed), sek(granted));
    }

    static Money sek(long kronor) {
        return Money.ofOre(kronor * 100);
    }
}
