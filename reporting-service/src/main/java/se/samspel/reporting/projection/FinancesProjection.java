package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/** Budget, actual cost and forecast of an intervention's year. */
@ApplicationScoped
class FinancesProjection implements TableProjection<FinancesProjection.FinancesTold> {

    private static final TableShape SHAPE =
            TableShape.of(
                    "finances",
                    List.of("intervention_id::uuid", "year::int"),
                    "intervention_id, year, version, actual_as_of, forecast_as_of, lines::jsonb");

    record FinancesTold(
            UUID interventionId,
            int year,
            long version,
            @Nullable LocalDate actualAsOf,
            @Nullable LocalDate forecastAsOf,
            List<LineTold> lines) {}

    record LineTold(
            String costCategory,
            @Nullable Money budgetSek,
            @Nullable Money actualSek,
            @Nullable Money forecastYearCostSek) {}

    private final ProjectedTable table;

    FinancesProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.funding.v1";
    }

    @Override
    public String aggregate() {
        return "finances";
    }

    @Override
    public Class<FinancesProjection.FinancesTold> payload() {
        return FinancesProjection.FinancesTold.class;
    }

    @Override
    public TableShape shape() {
        return SHAPE;
    }

    @Override
    public ProjectedTable table() {
        return table;
    }

    @Override
    public @Nullable Object[] row(FinancesProjection.FinancesTold told) {
        return new @Nullable Object[] {
            told.interventionId(),
            told.year(),
            told.version(),
            told.actualAsOf(),
            told.forecastAsOf(),
            table.json(told.lines())
        };
    }
}
