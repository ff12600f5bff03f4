package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;
import se.samspel.kit.value.Money;

/** Budget, actual cost and forecast of an intervention's year. */
@ApplicationScoped
class FinancesProjection implements Projection<FinancesProjection.FinancesTold> {

    private static final String TABLE = "finances";
    private static final List<String> KEY = List.of("intervention_id", "year");

    record FinancesTold(
            UUID interventionId,
            int year,
            long version,
            @Nullable LocalDate actualAsOf,
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
    public Class<FinancesTold> payload() {
        return FinancesTold.class;
    }

    @Override
    public void upsert(List<Received<FinancesTold>> batch) {
        table.upsert(
                TABLE,
                KEY,
                "intervention_id, year, version, actual_as_of, lines::jsonb",
                batch.stream().map(received -> values(received.value())).toList());
    }

    @Override
    public void erase(List<String> keys) {
        table.erase(TABLE, KEY, keys);
    }

    private @Nullable Object[] values(FinancesTold told) {
        return new @Nullable Object[] {
            told.interventionId(),
            told.year(),
            told.version(),
            told.actualAsOf(),
            table.json(told.lines())
        };
    }
}
