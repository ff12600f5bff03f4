package se.samspel.funding.associationyear.domain;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Party;
import se.samspel.funding.associationyear.domain.YearRow.Kind;
import se.samspel.funding.ownbudget.domain.AreaFigures;
import se.samspel.funding.ownbudget.domain.BudgetArea;
import se.samspel.funding.ownbudget.domain.ContributionsFrom;
import se.samspel.funding.ownbudget.domain.OtherIncomeSource;
import se.samspel.funding.ownbudget.domain.YearFigures;
import se.samspel.kit.value.Money;

/**
 * An association's calendar year: who contributes what, other income, the own budget by area, what
 * is granted, and what follows from them (M7).
 *
 * @param stateAmount null where the shares were not set from it
 * @param spent what the interventions have cost so far; null before any of it is reported
 * @param figures null without an own budget
 */
public record AssociationYear(
        ContributionsFrom contributionsFrom,
        List<Contribution> contributions,
        @Nullable Money stateAmount,
        Map<OtherIncomeSource, Money> otherIncome,
        Map<BudgetArea, AreaFigures> areas,
        Money granted,
        @Nullable Money spent,
        @Nullable YearFigures figures) {

    public AssociationYear {
        contributions = List.copyOf(contributions);
        otherIncome = Map.copyOf(otherIncome);
        areas = Map.copyOf(areas);
    }

    /** What one member contributes; of a member of two parties each part by itself. */
    public record Contribution(String organisationNumber, Party party, Money amount) {

        private static Contribution of(YearRow row) {
            return new Contribution(
                    row.required(),
                    Party.valueOf(Objects.requireNonNull(row.party())),
                    Money.ofOre(row.ore()));
        }
    }

    /** Of one year's rows, in any order. */
    public static AssociationYear of(List<YearRow> rows) {
        ContributionsFrom from = from(rows);
        List<Contribution> contributions = contributions(from, rows);
        Map<OtherIncomeSource, Money> otherIncome = new EnumMap<>(OtherIncomeSource.class);
        Map<BudgetArea, AreaFigures> areas = new EnumMap<>(BudgetArea.class);
        for (YearRow row : rows) {
            if (row.kind() == Kind.INCOME) {
                otherIncome.put(OtherIncomeSource.valueOf(row.required()), Money.ofOre(row.ore()));
            }
            if (row.kind() == Kind.AREA) {
                areas.put(
                        BudgetArea.valueOf(row.required()),
                        new AreaFigures(row.ore(), row.actualOre(), row.actualAsOf()));
            }
        }
        Money granted = Objects.requireNonNullElse(amount(Kind.GRANTED, rows), Money.ZERO);
        Money opening = amount(Kind.OPENING, rows);
        return new AssociationYear(
                from,
                contributions,
                amount(Kind.STATE, rows),
                otherIncome,
                areas,
                granted,
                amount(Kind.SPENT, rows),
                opening == null
                        ? null
                        : new YearFigures(
                                from,
                                sum(contributions.stream().map(Contribution::amount).toList()),
                                sum(otherIncome.values()),
                                sum(areas.values().stream().map(AreaFigures::budget).toList()),
                                ownCost(areas),
                                opening,
                                granted));
    }

    private static ContributionsFrom from(List<YearRow> rows) {
        if (rows.stream().anyMatch(row -> row.kind() == Kind.SHARE)) {
            return ContributionsFrom.SET;
        }
        return rows.stream().anyMatch(row -> row.kind() == Kind.NOTICED)
                ? ContributionsFrom.NOTICED
                : ContributionsFrom.NONE;
    }

    private static List<Contribution> contributions(ContributionsFrom from, List<YearRow> rows) {
        Kind kind = from == ContributionsFrom.SET ? Kind.SHARE : Kind.NOTICED;
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .map(Contribution::of)
                .sorted(
                        Comparator.comparing(Contribution::party)
                                .thenComparing(Contribution::organisationNumber))
                .toList();
    }

    private static Money ownCost(Map<BudgetArea, AreaFigures> areas) {
        return sum(
                areas.entrySet().stream()
                        .filter(area -> area.getKey() != BudgetArea.INSATSER)
                        .map(area -> area.getValue().budget())
                        .toList());
    }

    private static @Nullable Money amount(Kind kind, List<YearRow> rows) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .map(row -> Money.ofOre(row.ore()))
                .findFirst()
                .orElse(null);
    }

    private static Money sum(Iterable<Money> amounts) {
        Money sum = Money.ZERO;
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }
}
