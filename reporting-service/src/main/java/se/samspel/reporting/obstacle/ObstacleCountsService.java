package se.samspel.reporting.obstacle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.samspel.reporting.access.Intervention;
import se.samspel.reporting.access.Interventions;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.obstacle.domain.ObstacleCount;
import se.samspel.reporting.obstacle.domain.ObstacleCounts;
import se.samspel.reporting.obstacle.domain.ObstacleLevel;
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
    private final Sql sql;

    ObstacleCountsService(Interventions interventions, Sql sql) {
        this.interventions = interventions;
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
                : ObstacleCounts.controlled(counts);
    }

    private static ObstacleCount count(ResultSet row) throws SQLException {
        return new ObstacleCount(
                ObstacleLevel.valueOf(row.getString("level")),
                row.getString("category"),
                row.getLong("noticed"),
                row.getLong("handled"));
    }
}
