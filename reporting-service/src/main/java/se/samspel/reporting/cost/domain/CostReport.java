package se.samspel.reporting.cost.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;

/**
 * Where a year's money comes from, what it is spent on, and what is left: funds by financier and
 * source, the association's own costs, the interventions' (domain: cost report). Money alone, so
 * exact for every reader.
 *
 * @param openingEquity null where no own budget tells it
 * @param associations how many are summed
 * @param certain whether every contribution is set, and none only noticed
 */
public record CostReport(
        List<Fund> funds,
        List<Cost> costs,
        @Nullable Money openingEquity,
        int associations,
        boolean certain) {

    public CostReport {
        funds = List.copyOf(funds);
        costs = List.copyOf(costs);
    }

    /** A financier's contribution, or income from another source. */
    public record Fund(String key, Text label, Money amount) {}

    /**
     * What an area or an intervention is to cost, and has cost so far.
     *
     * @param own whether it is the association itself that costs
     */
    public record Cost(
            String key, Text label, boolean own, @Nullable Money budget, @Nullable Money actual) {

        public @Nullable Money difference() {
            return budget == null || actual == null ? null : budget.minus(actual);
        }
    }

    /** Of one association: each member, each intervention. */
    public static CostReport of(
            AssociationYear year, List<InterventionFacts> interventions, int of) {
        List<Cost> costs = new ArrayList<>(areas(List.of(year)));
        for (InterventionFacts each : interventions) {
            YearMoney money = each.moneyOf(of);
            costs.add(
                    new Cost(
                            "intervention." + each.id(),
                            Text.of(each.name(), each.name()),
                            false,
                            money.budgetSek(),
                            money.actualSek()));
        }
        return new CostReport(
                Stream.concat(
                                year.contributions().stream().map(one -> fund(one, year)),
                                incomes(List.of(year)).stream())
                        .toList(),
                costs,
                year.openingEquity(),
                1,
                year.contributionsFrom().equals("SET"));
    }

    /** Of many: by party and source, and all interventions as one. */
    public static CostReport sum(List<AssociationYear> years) {
        List<Fund> funds = new ArrayList<>();
        byKey(
                        years,
                        AssociationYear::contributions,
                        AssociationYear.Contribution::party,
                        AssociationYear.Contribution::amountSek)
                .forEach((party, amount) ->
                        funds.add(
                                new Fund(
                                        "contribution." + party, Financiers.party(party), amount)));
        funds.addAll(incomes(years));
        List<Cost> costs = new ArrayList<>(areas(years));
        costs.add(
                new Cost(
                        "interventions",
                        Text.of("Insatser", "Interventions"),
                        false,
                        Sums.known(years.stream().map(AssociationYear::granted).toList()),
                        Sums.known(
                                years.stream()
                                        .map(AssociationYear::interventionsActual)
                                        .toList())));
        return new CostReport(
                funds,
                costs,
                Sums.known(years.stream().map(AssociationYear::openingEquity).toList()),
                years.size(),
                years.stream().allMatch(year -> year.contributionsFrom().equals("SET")));
    }

    private static Fund fund(AssociationYear.Contribution one, AssociationYear year) {
        String number = one.organisationNumber();
        return new Fund(
                "contribution." + one.party() + "." + number,
                Financiers.member(one.party(), year.memberNames().getOrDefault(number, number)),
                one.amountSek());
    }

    private static List<Fund> incomes(List<AssociationYear> years) {
        return byKey(
                        years,
                        AssociationYear::otherIncome,
                        AssociationYear.Income::source,
                        AssociationYear.Income::amountSek)
                .entrySet()
                .stream()
                .map(each ->
                        new Fund(
                                "income." + each.getKey(),
                                Financiers.source(each.getKey()),
                                each.getValue()))
                .toList();
    }

    /** The association's own; interventions stand with their own money tables. */
    private static List<Cost> areas(List<AssociationYear> years) {
        return Stream.of("STYRELSE", "ADMINISTRATION", "REVISION")
                .map(area -> {
                    List<AssociationYear.Area> all =
                            years.stream()
                                    .flatMap(year -> year.areas().stream())
                                    .filter(each -> each.area().equals(area))
                                    .toList();
                    return new Cost(
                            "area." + area,
                            Financiers.area(area),
                            true,
                            Sums.known(all.stream().map(AssociationYear.Area::budgetSek).toList()),
                            Sums.known(all.stream().map(AssociationYear.Area::actualSek).toList()));
                })
                .toList();
    }

    private static <T> Map<String, Money> byKey(
            List<AssociationYear> years,
            Function<AssociationYear, List<T>> rows,
            Function<T, String> key,
            Function<T, Money> amount) {
        return years.stream()
                .flatMap(year -> rows.apply(year).stream())
                .collect(
                        groupingBy(
                                key,
                                TreeMap::new,
                                mapping(amount, reducing(Money.ZERO, Money::plus))));
    }

    /** Null where none is told. */
    public @Nullable Money totalFunds() {
        return Sums.known(funds.stream().map(Fund::amount).toList());
    }

    /** Null where nothing is budgeted at all. */
    public @Nullable Money totalBudget() {
        return Sums.known(costs.stream().map(Cost::budget).toList());
    }

    /** Null before anything is reported. */
    public @Nullable Money totalActual() {
        return Sums.known(costs.stream().map(Cost::actual).toList());
    }

    /** Funds less costs; null while one of them is not told. */
    public @Nullable Money left(@Nullable Money costs) {
        Money funds = totalFunds();
        return funds == null || costs == null ? null : funds.minus(costs);
    }

    /** The opening equity and what is left of the year. */
    public @Nullable Money closingEquity(@Nullable Money costs) {
        Money left = left(costs);
        return left == null || openingEquity == null ? null : openingEquity.plus(left);
    }
}
