package se.samspel.reporting.resources;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.resources.domain.MemberName;
import se.samspel.reporting.resources.domain.SteeringSeat;
import se.samspel.reporting.resources.domain.TeamSeat;
import se.samspel.reporting.teamreport.domain.Period;

/** The seats of a team and of its steering group: facts of organisations, for every reader. */
@ApplicationScoped
public class SeatRows {

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

    private final Sql sql;

    SeatRows(Sql sql) {
        this.sql = sql;
    }

    /** Those that touch the period, in the order in which they are shown. */
    public List<TeamSeat> seats(UUID interventionId, Period period) {
        return sql.rows(SeatRows::seat, SEATS, interventionId, period.to(), period.from());
    }

    /** The same of the steering group. */
    List<SteeringSeat> steeringGroup(UUID interventionId, Period period) {
        return sql.rows(
                SeatRows::steeringSeat, STEERING_SEATS, interventionId, period.to(), period.from());
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
