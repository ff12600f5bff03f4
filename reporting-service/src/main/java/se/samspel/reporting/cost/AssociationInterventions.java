package se.samspel.reporting.cost;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.cost.domain.Group;
import se.samspel.reporting.cost.domain.Heads;
import se.samspel.reporting.cost.domain.InterventionFacts;
import se.samspel.reporting.cost.domain.People;
import se.samspel.reporting.cost.domain.YearMoney;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * Reads interventions' money and people of a period in one statement, however many there are. For
 * callers who are known to read them.
 */
@ApplicationScoped
public class AssociationInterventions {

    private static final TypeReference<List<YearMoney>> YEARS = new TypeReference<>() {};

    private static final String FACTS =
            """
            select i.id, i.name, i.orientation, i.measured, i.esf_funded, %s as planned,
              e.*, h.*, coalesce((
                select jsonb_agg(jsonb_build_object('year', f.year, 'asOf', f.actual_as_of,
                  'budgetSek', (select sum((l->>'budgetSek')::numeric)
                                from jsonb_array_elements(f.lines) l),
                  'actualSek', (select sum((l->>'actualSek')::numeric)
                                from jsonb_array_elements(f.lines) l)))
                from finances f
                where f.intervention_id = i.id
                  and f.year between extract(year from asked.first) and extract(year from asked.last)
              ), '[]') as money
            from (select ?::date as first, ?::date as last) asked cross join intervention i
            cross join lateral (
              select count(*) filter (where sex = 'KVINNA') as women,
                count(*) filter (where sex = 'KVINNA' and ended) as women_exits,
                count(*) filter (where sex = 'KVINNA' and goal) as women_goals,
                count(*) filter (where sex = 'MAN') as men,
                count(*) filter (where sex = 'MAN' and ended) as men_exits,
                count(*) filter (where sex = 'MAN' and goal) as men_goals,
                count(*) filter (where sex = 'OKANT') as unknown,
                count(*) filter (where sex = 'OKANT' and ended) as unknown_exits,
                count(*) filter (where sex = 'OKANT' and goal) as unknown_goals,
                count(*) filter (where started_on >= asked.first) as enrolled,
                count(*) filter (where ended and stayed
                  and exit_reason is distinct from 'AVLIDEN') as goal_base
              from (
                select sex, started_on, exit_reason, ended_on <= asked.last as ended,
                  not early_dropout as stayed,
                  ended_on <= asked.last and not early_dropout and exit_destination in
                    ('ARBETE', 'STUDIER', 'ANNAN_ARBETSLIVSINRIKTAD_REHAB') as goal
                from enrolment
                where intervention_id = i.id and started_on <= asked.last
                  and (ended_on is null or ended_on >= asked.first)) one) e
            cross join lateral (
              select coalesce(sum(people) filter (where sex = 'KVINNA'), 0) as counted_women,
                coalesce(sum(people) filter (where sex = 'MAN'), 0) as counted_men,
                coalesce(sum(people) filter (where sex = 'OKANT'), 0) as counted_unknown
              from anonymous_count
              where intervention_id = i.id
                and year between extract(year from asked.first) and extract(year from asked.last)) h
            where %s
            order by i.name, i.id
            """;

    // The register's row in force when the period ends goes before what was proposed.
    private static final String PLANNED =
            """
            coalesce((
              select (r->>'participants')::int from participant_plan p, jsonb_array_elements(p.rows) r
              where p.intervention_id = i.id and (r->>'validFrom')::date <= asked.last
              order by r->>'validFrom' desc limit 1), i.planned_participants)\
            """;

    private static final String OF_ASSOCIATION =
            """
            i.association_id = ? and i.state is distinct from 'PROPOSED'
              and (i.starts_on is null or i.starts_on <= asked.last)
              and (i.ends_on is null or i.ends_on >= asked.first or e.women + e.men + e.unknown > 0
                or exists (select 1 from finances f where f.intervention_id = i.id
                  and f.year between extract(year from asked.first)
                    and extract(year from asked.last)))\
            """;

    private final Sql sql;
    private final ObjectMapper json;

    AssociationInterventions(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Those that ran in the period, or have money or people of it; by name. */
    public List<InterventionFacts> of(String associationId, Period period) {
        return sql.rows(
                this::facts,
                FACTS.formatted(PLANNED, OF_ASSOCIATION),
                period.from(),
                period.to(),
                associationId);
    }

    public Optional<InterventionFacts> of(UUID interventionId, Period period) {
        return sql.row(
                this::facts,
                FACTS.formatted(PLANNED, "i.id = ?"),
                period.from(),
                period.to(),
                interventionId);
    }

    private InterventionFacts facts(ResultSet row) throws SQLException {
        return new InterventionFacts(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new InterventionFacts.Nature(
                        "STRUCTURAL".equals(row.getString("orientation")),
                        "HEADCOUNT".equals(row.getString("measured")),
                        row.getObject("esf_funded", Boolean.class),
                        row.getObject("planned", Integer.class)),
                years(row.getString("money")),
                new People(
                        Map.of(
                                Sex.KVINNA, group(row, "women"),
                                Sex.MAN, group(row, "men"),
                                Sex.OKANT, group(row, "unknown")),
                        row.getLong("enrolled"),
                        row.getLong("goal_base")),
                new Heads(
                        row.getLong("counted_women"),
                        row.getLong("counted_men"),
                        row.getLong("counted_unknown")));
    }

    private static Group group(ResultSet row, String sex) throws SQLException {
        return new Group(
                row.getLong(sex), row.getLong(sex + "_exits"), row.getLong(sex + "_goals"));
    }

    private List<YearMoney> years(@Nullable String text) {
        try {
            return json.readValue(text, YEARS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("projected finances that can't be read", e);
        }
    }
}
