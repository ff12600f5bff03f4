package se.samspel.reporting.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Population;
import se.samspel.reporting.definition.domain.Vocabulary;
import se.samspel.reporting.figures.domain.Fact;

/** Reads the rows of interventions, each population by one indexed statement. */
@ApplicationScoped
class FactRows {

    private static final String ROWS =
            """
            select intervention_id, sex, null as birth_month, %2$s as entered, %3$s as left_on,
              facets, amounts, null::int as waiting_days, null::int as queue_days
            from %1$s
            where intervention_id = any(?::uuid[]) and %2$s <= ?
              and (%3$s is null or %3$s >= ?)
            """;

    // Who came by a referral waited since it was sent, whoever's queue it was.
    private static final String ENROLMENTS =
            """
            select e.intervention_id, e.sex, e.birth_month, e.started_on as entered,
              e.ended_on as left_on, e.facets, e.amounts,
              e.started_on - q.submitted_on as waiting_days,
              e.started_on - q.queued_on as queue_days
            from enrolment e left join queue_entry q on q.referral_id = e.referral_id
            where e.intervention_id = any(?::uuid[]) and e.started_on <= ?
              and (e.ended_on is null or e.ended_on >= ?)
            """;

    private final Sql sql;
    private final ObjectMapper json;

    FactRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Everything that was there on some day. */
    List<Fact> read(
            Population population,
            Collection<UUID> interventions,
            Days days,
            Map<String, Party> parties) {
        return sql.rows(
                row -> fact(row, parties),
                statement(population),
                interventions.stream().map(UUID::toString).toArray(String[]::new),
                days.to(),
                days.from());
    }

    private static String statement(Population population) {
        if (population == Population.ENROLMENT) {
            return ENROLMENTS;
        }
        var table = se.samspel.reporting.summary.domain.Population.valueOf(population.name());
        String entry = table.entryDay();
        return ROWS.formatted(table.table(), entry, table.leavingDay().orElse(entry));
    }

    private Fact fact(ResultSet row, Map<String, Party> parties) throws SQLException {
        Map<String, Set<String>> codes = codes(tree(row.getString("facets")));
        Party party = parties.get(only(codes.remove("referringAuthority")));
        if (party != null && Party.ofMembers().contains(party)) {
            codes.put("referringParty", Set.of(party.name()));
        }
        String sex = row.getString("sex");
        if (sex != null) {
            codes.put(Vocabulary.SEX, Set.of(sex));
        }
        codes.put(Vocabulary.PART, Set.of(row.getString("intervention_id")));
        String born = row.getString("birth_month");
        return new Fact(
                row.getObject("entered", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                born == null ? null : YearMonth.parse(born),
                codes,
                amounts(row));
    }

    private static String only(@Nullable Set<String> codes) {
        return codes == null ? "" : codes.iterator().next();
    }

    private static Map<String, Set<String>> codes(JsonNode facets) {
        Map<String, Set<String>> codes = new HashMap<>();
        facets.properties()
                .forEach(facet -> {
                    Set<String> ofOne = new HashSet<>();
                    if (facet.getValue().isArray()) {
                        facet.getValue().forEach(code -> ofOne.add(code.asText()));
                    } else {
                        ofOne.add(facet.getValue().asText());
                    }
                    codes.put(facet.getKey(), ofOne);
                });
        return codes;
    }

    private Map<String, Long> amounts(ResultSet row) throws SQLException {
        Map<String, Long> amounts = new HashMap<>();
        tree(row.getString("amounts"))
                .properties()
                .forEach(amount -> amounts.put(amount.getKey(), amount.getValue().asLong()));
        put(amounts, "enrolmentWaitingDays", row.getObject("waiting_days", Integer.class));
        put(amounts, "enrolmentQueueDays", row.getObject("queue_days", Integer.class));
        return amounts;
    }

    private static void put(Map<String, Long> amounts, String name, @Nullable Integer days) {
        if (days != null) {
            amounts.put(name, days.longValue());
        }
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("projected facets that can't be read", e);
        }
    }
}
