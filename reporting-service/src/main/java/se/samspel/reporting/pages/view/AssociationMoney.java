package se.samspel.reporting.pages.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;
import se.samspel.reporting.budget.domain.BudgetFollowUp;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;

/** The money of all interventions of an association in one year. */
final class AssociationMoney {

    private AssociationMoney() {}

    record Sums(
            UUID intervention,
            @Nullable BigDecimal budget,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal expected) {}

    static List<Sums> sums(Map<UUID, BudgetFollowUp> money) {
        List<Sums> sums = new ArrayList<>();
        money.forEach((id, year) -> year.sum().map(sum -> sums(id, sum)).ifPresent(sums::add));
        return sums;
    }

    private static Sums sums(UUID intervention, BudgetFollowUp.Row sum) {
        return new Sums(
                intervention,
                kronor(sum.budget()),
                kronor(sum.actual()),
                kronor(sum.forecastYearCost()));
    }

    private static @Nullable BigDecimal kronor(@Nullable Money amount) {
        return amount == null ? null : amount.toSek();
    }

    /** Each intervention's money, and all of it. */
    static Section section(List<Known.Intervention> interventions, List<Sums> sums, int year) {
        Map<UUID, Sums> byId =
                sums.stream().collect(Collectors.toMap(Sums::intervention, Function.identity()));
        List<Row> rows = new ArrayList<>();
        for (Known.Intervention each : interventions) {
            Sums told = byId.get(each.id());
            if (told != null) {
                Text name = Text.of(each.name(), each.name());
                rows.add(new Row(each.id().toString(), name, Row.Kind.PLAIN, cells(told)));
            }
        }
        rows.add(new Row("SUMMA", Text.of("Summa", "Sum"), Row.Kind.SUM, cells(total(sums))));
        return new Section(
                "money",
                Text.of(
                        "Vad kostade insatserna " + year + "?",
                        "What did the interventions cost in " + year + "?"),
                null,
                new Table(
                        "money",
                        Text.of(
                                "Budget och utfall " + year + ", kronor",
                                "Budget and actual cost in " + year + ", kronor"),
                        Text.of("Insats", "Intervention"),
                        List.of(
                                column("budget", "Budget", "Budget"),
                                column("actual", "Utfall", "Actual"),
                                column("expected", "Väntad årskostnad", "Expected year cost")),
                        rows,
                        List.of()),
                Section.Picture.BARS);
    }

    /** A sum of which a part is unknown is unknown. */
    static Sums total(List<Sums> sums) {
        return new Sums(
                new UUID(0, 0),
                total(sums, Sums::budget),
                total(sums, Sums::actual),
                total(sums, Sums::expected));
    }

    private static @Nullable BigDecimal total(
            List<Sums> sums, Function<Sums, @Nullable BigDecimal> column) {
        BigDecimal total = BigDecimal.ZERO;
        for (Sums each : sums) {
            BigDecimal part = column.apply(each);
            if (part == null) {
                return null;
            }
            total = total.add(part);
        }
        return sums.isEmpty() ? null : total;
    }

    private static List<Cell> cells(Sums sums) {
        return List.of(cell(sums.budget()), cell(sums.actual()), cell(sums.expected()));
    }

    private static Cell cell(@Nullable BigDecimal amount) {
        return amount == null ? new Cell.Undefined() : Cell.of(amount);
    }

    private static Column column(String key, String sv, String en) {
        return new Column(key, Text.of(sv, en), Column.Kind.KRONOR);
    }
}
