package se.samspel.reporting.cost;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.reporting.cost.domain.AssociationYear;
import se.samspel.reporting.database.Sql;

/** Reads the money of associations' years, which is public, in one statement. */
@ApplicationScoped
public class AssociationYears {

    private static final TypeReference<List<AssociationYear.Contribution>> CONTRIBUTIONS =
            new TypeReference<>() {};
    private static final TypeReference<List<AssociationYear.Income>> INCOMES =
            new TypeReference<>() {};
    private static final TypeReference<List<AssociationYear.Area>> AREAS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private static final String READ =
            """
            select y.association_id, y.contributions_from, y.contributions, y.other_income, y.areas,
              y.opening_equity_ore, y.granted_ore, y.interventions_ore, coalesce((
              select jsonb_object_agg(m.organisation_number, m.name)
              from member m where m.association_id = y.association_id), '{}') as names
            from association_year y where y.year = ? and\
            """;

    private final Sql sql;
    private final ObjectMapper json;

    AssociationYears(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public AssociationYear of(String associationId, int year) {
        return sql.row(this::year, READ + " y.association_id = ?", year, associationId)
                .orElseGet(() -> AssociationYear.untold(associationId));
    }

    List<AssociationYear> ofCounty(String county, int year) {
        return sql.rows(
                this::year,
                READ
                        + " y.association_id in (select c.association_id from association_county c"
                        + " where c.county = ?) order by y.association_id",
                year,
                county);
    }

    List<AssociationYear> ofNation(int year) {
        return sql.rows(this::year, READ + " true order by y.association_id", year);
    }

    private AssociationYear year(ResultSet row) throws SQLException {
        return new AssociationYear(
                row.getString("association_id"),
                row.getString("contributions_from"),
                read(row.getString("contributions"), CONTRIBUTIONS),
                read(row.getString("other_income"), INCOMES),
                read(row.getString("areas"), AREAS),
                money(row, "opening_equity_ore"),
                Money.ofOre(row.getLong("granted_ore")),
                money(row, "interventions_ore"),
                read(row.getString("names"), NAMES));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long ore = row.getLong(column);
        return row.wasNull() ? null : Money.ofOre(ore);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a projected year that can't be read", e);
        }
    }
}
