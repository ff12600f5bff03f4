package se.samspel.funding.associationyear;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Party;
import se.samspel.funding.associationyear.domain.AssociationYear;
import se.samspel.funding.ownbudget.domain.AreaFigures;
import se.samspel.funding.ownbudget.domain.BudgetArea;
import se.samspel.funding.ownbudget.domain.ContributionsFrom;
import se.samspel.funding.ownbudget.domain.OtherIncomeSource;
import se.samspel.funding.ownbudget.domain.YearFigures;
import se.samspel.kit.value.Money;

/** {@code association-year.changed}: the money of an association's calendar year. */
record AssociationYearChanged(
        String associationId,
        int year,
        long version,
        ContributionsFrom contributionsFrom,
        List<Contribution> contributions,
        @Nullable Money stateAmountSek,
        List<Income> otherIncome,
        List<Area> areas,
        @Nullable Money openingEquitySek,
        Money grantedSek,
        @Nullable Money interventionsActualSek,
        @Nullable Money availableToGrantSek,
        @Nullable Money resultSek,
        @Nullable Money closingEquitySek) {

    record Contribution(String organisationNumber, Party party, Money amountSek) {}

    record Income(OtherIncomeSource source, Money amountSek) {}

    record Area(
            BudgetArea area,
            Money budgetSek,
            @Nullable Money actualSek,
            @Nullable LocalDate actualAsOf) {

        static Area of(Map.Entry<BudgetArea, AreaFigures> area) {
            AreaFigures figures = area.getValue();
            return new Area(
                    area.getKey(), figures.budget(), figures.actual(), figures.actualAsOf());
        }
    }

    /** Which association's year it is, and its version. */
    record Key(String associationId, int year, long version) {

        String text() {
            return associationId + "/" + year;
        }
    }

    static AssociationYearChanged of(Key key, AssociationYear year) {
        YearFigures figures = year.figures();
        return new AssociationYearChanged(
                key.associationId(),
                key.year(),
                key.version(),
                year.contributionsFrom(),
                year.contributions().stream()
                        .map(each ->
                                new Contribution(
                                        each.organisationNumber(), each.party(), each.amount()))
                        .toList(),
                year.stateAmount(),
                new TreeMap<>(year.otherIncome())
                        .entrySet().stream()
                                .map(each -> new Income(each.getKey(), each.getValue()))
                                .toList(),
                new TreeMap<>(year.areas()).entrySet().stream().map(Area::of).toList(),
                figures == null ? null : figures.openingEquity(),
                year.granted(),
                year.spent(),
                figures == null ? null : figures.available().withEquity(),
                figures == null ? null : figures.result(),
                figures == null ? null : figures.closingEquity());
    }
}
