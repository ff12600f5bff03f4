package se.samspel.reporting.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.reporting.access.Interventions;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.resources.domain.MemberName;
import se.samspel.reporting.resources.domain.SteeringSeat;
import se.samspel.reporting.resources.domain.TeamResources;
import se.samspel.reporting.resources.domain.TeamSeat;
import se.samspel.reporting.teamreport.domain.Period;

/** Reads what a team is staffed with: facts of organisations, the same for every reader. */
@ApplicationScoped
class TeamResourcesService {

    private static final String SEATS =
            """
            select s.party, m.name, m.party as kind, s.function, s.agreed_percent, s.actual_percent,
              s.starts_on, s.ends_on, s.vacant, s.employer, s.already_financed
            from seat s
            join intervention i on i.id = s.intervention_id
            left join member m on m.association_id = i.association_id
              and m.organisation_number = s.party
            where s.intervention_id = ? and s.starts_on <= ?
              and (s.ends_on is null or s.ends_on >= ?)
            order by s.party, s.function, s.starts_on, s.id
            """;

    private static final String STEERING_SEATS =
            """
            select s.party, m.name, m.party as kind, s.role, s.starts_on, s.ends_on, s.vacant
            from steering_seat s
            join intervention i on i.id = s.intervention_id
            left join member m on m.association_id = i.association_id
              and m.organisation_number = s.party
            where s.intervention_id = ? and s.starts_on <= ?
              and (s.ends_on is null or s.ends_on >= ?)
            order by s.party, s.role, s.starts_on, s.id
            """;

    private final Interventions interventions;
    private final Sql sql;

    TeamResourcesService(Interventions interventions, Sql sql) {
        this.interventions = interventions;
        this.sql = sql;
    }

    @Transactional
    TeamResources resources(UUID interventionId, Period period) {
        UUID id = interventions.readable(interventionId).id();
        return TeamResources.of(
                period,
                sql.rows(TeamResourcesService::seat, SEATS, id, period.to(), period.from()),
                sql.rows(
                        TeamResourcesService::steeringSeat,
                        STEERING_SEATS,
                        id,
                        period.to(),
                        period.from()));
    }

    private static TeamSeat seat(ResultSet row) throws SQLException {
        return new TeamSeat(
                member(row),
                row.getString("function"),
                row.getInt("agreed_percent"),
                row.getInt("actual_percent"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("vacant"),
                row.getString("employer"),
                row.getBoolean("already_financed"));
    }

    private static SteeringSeat steeringSeat(ResultSet row) throws SQLException {
        return new SteeringSeat(
                member(row),
                row.getString("role"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("vacant"));
    }

    private static MemberName member(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new MemberName(
                row.getString("party"),
                row.getString("name"),
                kind == null ? null : Party.valueOf(kind));
    }
}
