package se.samspel.reporting.obstacle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.access.Intervention;
import se.samspel.reporting.access.Interventions;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.definition.domain.Cohort;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Population;
import se.samspel.reporting.edition.Editions;
import se.samspel.reporting.figures.domain.Ask;
import se.samspel.reporting.obstacle.domain.ObstacleCount;
import se.samspel.reporting.obstacle.domain.ObstacleCounts;
import se.samspel.reporting.obstacle.domain.ObstacleLevel;
import se.samspel.reporting.obstacle.domain.Told;
import se.samspel.reporting.teamreport.PeriodNotOpen;
import se.samspel.reporting.teamreport.domain.Period;

/** Counts the obstacles noticed in a period. */
@ApplicationScoped
class ObstacleCountsService {

    private static final String COUNT =
            """
            select level, category, count(*) as noticed, count(*) filter (where handled) as handled
            from structural_obstacle
            where intervention_id = ? and noticed_on between ? and ?
            group by level, category order by level, category
            """;

    private final Interventions interventions;
    private final Editions editions;
    private final Sql sql;

    ObstacleCountsService(Interventions interventions, Editions editions, Sql sql) {
        this.interventions = interventions;
        this.editions = editions;
        this.sql = sql;
    }

    /** Others than the host get the periods of the team report: a difference is one obstacle. */
    @Transactional
    ObstacleCounts counts(UUID interventionId, Period period) {
        Intervention intervention = interventions.readable(interventionId);
        PeriodNotOpen.refuse(intervention.readByHost(), period);
        List<ObstacleCount> counts =
                sql.rows(
                        ObstacleCountsService::count,
                        COUNT,
                        intervention.id(),
                        period.from(),
                        period.to());
        return intervention.readByHost()
                ? ObstacleCounts.exact(counts)
                : ObstacleCounts.controlled(counts, told(interventionId, period));
    }

    private List<Told> told(UUID interventionId, Period period) {
        Map<String, @Nullable ObstacleLevel> names = new HashMap<>();
        names.put(name(period, List.of()), null);
        for (ObstacleLevel level : ObstacleLevel.values()) {
            names.put(name(period, List.of(Condition.in("level", List.of(level.name())))), level);
        }
        String coverage = new Coverage.OfIntervention(interventionId).text();
        return editions.known(coverage, period.from(), period.to()).stream()
                .filter(known -> names.containsKey(known.name()))
                .map(known -> new Told(names.get(known.name()), known.people()))
                .toList();
    }

    private static String name(Period period, List<Condition> conditions) {
        Days days = new Days(period.from(), period.to());
        return new Ask(Population.OBSTACLE, Cohort.ENTERED, days, conditions, null).name();
    }

    private static ObstacleCount count(ResultSet row) throws SQLException {
        return new ObstacleCount(
                ObstacleLevel.valueOf(row.getString("level")),
                row.getString("category"),
                row.getLong("noticed"),
                row.getLong("handled"));
    }
}
