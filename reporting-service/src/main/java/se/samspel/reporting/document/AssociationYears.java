package se.samspel.reporting.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.reporting.budget.domain.BudgetFollowUp;
import se.samspel.reporting.budget.domain.FinanceLine;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.document.AssociationYear.InterventionYear;
import se.samspel.reporting.document.AssociationYear.Member;

/** Reads an association's members, and its interventions with their money. */
@ApplicationScoped
class AssociationYears {

    private static final TypeReference<List<StoredLine>> LINES = new TypeReference<>() {};

    private static final String INTERVENTIONS =
            """
            select i.name, coalesce((
                select a.entry ->> 'name' from member m, jsonb_array_elements(m.authorities) a(entry)
                where m.association_id = i.association_id and a.entry ->> 'authority' = i.host
                limit 1), i.host) as host_name,
              f.actual_as_of, coalesce(f.lines, '[]') as lines
            from intervention i
              left join finances f on f.intervention_id = i.id and f.year = ?
            where i.association_id = ? order by i.name, i.id
            """;

    private final Sql sql;
    private final ObjectMapper json;

    AssociationYears(Sql sql, ObjectMapper json) {
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

    /** For a caller who is known to read about the association. */
    AssociationYear read(String association, String name, int year) {
        List<Member> members =
                sql.rows(
                        row -> new Member(row.getString("name"), row.getString("party")),
                        """
                        select name, party from member
                        where association_id = ? and (left_on is null or left_on > ?)
                        order by party, name
                        """,
                        association,
                        LocalDate.of(year, 1, 1));
        List<InterventionYear> interventions =
                sql.rows(row -> intervention(row, year), INTERVENTIONS, year, association);
        return new AssociationYear(name, year, members, interventions);
    }

    private InterventionYear intervention(ResultSet row, int year) throws SQLException {
        try {
            List<FinanceLine> lines =
                    json.readValue(row.getString("lines"), LINES).stream()
                            .map(StoredLine::line)
                            .toList();
            LocalDate asOf = row.getObject("actual_as_of", LocalDate.class);
            return new InterventionYear(
                    row.getString("name"),
                    row.getString("host_name"),
                    BudgetFollowUp.of(year, asOf, lines));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("projected finances that can't be read", e);
        }
    }
}
