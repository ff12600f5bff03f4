package se.samspel.deploy.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.deploy.load.Cases.Budget;
import se.samspel.deploy.load.Cases.Intervention;

/** Loads an intervention's money as the office: budget, actuals and forecast of each year. */
final class Finances {

    private final String office;
    private final Foundation foundation;
    private final Steps steps;

    Finances(String office, Foundation foundation, Steps steps) {
        this.office = office;
        this.foundation = foundation;
        this.steps = steps;
    }

    private record Year(Intervention intervention, int year) {}

    void load(List<Budget> budgets) throws NotYetKnown, StackAway, InterruptedException {
        var years = new LinkedHashMap<Year, List<Budget>>();
        for (Budget budget : budgets) {
            var year = new Year(budget.intervention(), budget.year());
            years.computeIfAbsent(year, key -> new ArrayList<>()).add(budget);
        }
        for (var year : years.entrySet()) {
            load(year.getKey(), year.getValue());
        }
    }

    private void load(Year year, List<Budget> rows)
            throws NotYetKnown, StackAway, InterruptedException {
        plan(year, "budgets", rows, null, "budgetSek", Budget::budgetSek);
        for (Budget row : rows) {
            steps.on(row.row(), year.intervention().row(), () -> actual(year, row));
        }
        LocalDate asOf =
                rows.stream()
                        .filter(row -> row.forecastYearCostSek() != null)
                        .map(Budget::actualAsOf)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        if (asOf != null) {
            plan(year, "forecasts", rows, asOf, "forecastYearCostSek", Budget::forecastYearCostSek);
        }
    }

    /** One PUT holds the year's lines; when it is refused, each of its rows is listed. */
    private void plan(
            Year year,
            String what,
            List<Budget> rows,
            @Nullable LocalDate asOf,
            String field,
            Function<Budget, @Nullable BigDecimal> amount)
            throws NotYetKnown, StackAway, InterruptedException {
        List<Budget> given = rows.stream().filter(row -> amount.apply(row) != null).toList();
        if (given.isEmpty()) {
            return;
        }
        var lines = given.stream().map(row -> line(row, field, amount.apply(row))).toList();
        var body = new Body().with("asOf", asOf).with("lines", lines);
        String path = path(year) + "/" + what + "/" + year.year();
        String step = what + "/" + year.intervention().key() + "/" + year.year();
        Row first = given.getFirst().row();
        boolean done =
                steps.on(
                        first,
                        year.intervention().row(),
                        () -> steps.put(step, Call.put(Api.FUNDING, office, path, body.json())));
        if (!done) {
            copyFaults(first, given);
        }
    }

    private static void copyFaults(Row first, List<Budget> rows) {
        for (Budget row : rows) {
            if (!row.row().bad()) {
                first.listed().forEach(fault -> row.row().fault(fault.column(), fault.fault()));
            }
        }
    }

    private void actual(Year year, Budget row)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        if (row.actualSek() == null) {
            return;
        }
        var body =
                new Body()
                        .with("asOf", row.actualAsOf())
                        .with("lines", List.of(line(row, "actualSek", row.actualSek())));
        // A corrected amount is a new statement, of which the latest counts.
        String step =
                String.join(
                        "/",
                        "actual",
                        year.intervention().key(),
                        row.costCategory(),
                        String.valueOf(row.actualAsOf()),
                        String.valueOf(row.actualSek()));
        steps.create(
                row.row(),
                step,
                Call.post(Api.FUNDING, office, path(year) + "/actuals", body.json()));
    }

    private static Body line(Budget row, String field, @Nullable BigDecimal amount) {
        return Body.of("costCategory", row.costCategory()).with(field, amount);
    }

    private String path(Year year) {
        return "/interventions/" + foundation.interventionId(year.intervention());
    }
}
