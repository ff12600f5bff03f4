package se.samspel.reporting.budget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.reporting.access.Interventions;
import se.samspel.reporting.budget.domain.BudgetFollowUp;
import se.samspel.reporting.budget.domain.FinanceLine;
import se.samspel.reporting.database.Sql;

/** Reads what funding told of an intervention's money. */
@ApplicationScoped
public class BudgetFollowUpService {

    private static final TypeReference<List<StoredLine>> LINES = new TypeReference<>() {};

    private final Interventions interventions;
    private final Sql sql;
    private final ObjectMapper json;

    BudgetFollowUpService(Interventions interventions, Sql sql, ObjectMapper json) {
        this.interventions = interventions;
        this.sql = sql;
        this.json = json;
    }

    private record StoredLine(
            String costCategory,
            @Nullable Money budgetSek,
            @Nullable Money actualSek,
            @Nullable Money forecastYearCostSek) {

        FinanceLine line() {
            return new FinanceLine(costCategory, budgetSek, actualSek, forecastYearCostSek);
        }
    }

    /** A year that nothing has been told of has no rows. */
    @Transactional
    public BudgetFollowUp year(UUID interventionId, int year) {
        UUID id = interventions.readable(interventionId).id();
        return years(id, year, year).stream()
                .findFirst()
                .orElseGet(() -> BudgetFollowUp.of(year, null, List.of()));
    }

    /** The years that something has been told of, for a caller who is known to read them. */
    @Transactional
    public List<BudgetFollowUp> years(UUID interventionId, int first, int last) {
        return sql.rows(
                this::followUp,
                """
                select year, actual_as_of, lines from finances
                where intervention_id = ? and year between ? and ? order by year
                """,
                interventionId,
                first,
                last);
    }

    /** Each year of each intervention of an association that the caller may read about. */
    @Transactional
    public NavigableMap<Integer, Map<UUID, BudgetFollowUp>> ofAssociation(String association) {
        NavigableMap<Integer, Map<UUID, BudgetFollowUp>> found = new TreeMap<>();
        sql.rows(
                row ->
                        found.computeIfAbsent(row.getInt("year"), year -> new HashMap<>())
                                .put(row.getObject("intervention_id", UUID.class), followUp(row)),
                """
                select f.intervention_id, f.year, f.actual_as_of, f.lines
                from finances f join intervention i on i.id = f.intervention_id
                where i.association_id = ?
                """,
                association);
        return found;
    }

    private BudgetFollowUp followUp(ResultSet row) throws SQLException {
        try {
            return BudgetFollowUp.of(
                    row.getInt("year"),
                    row.getObject("actual_as_of", LocalDate.class),
                    json.readValue(row.getString("lines"), LINES).stream()
                            .map(StoredLine::line)
                            .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("projected finances that can't be read", e);
        }
    }
}
