package se.samspel.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.resources.domain.MemberName;
import se.samspel.reporting.resources.domain.TeamSeat;
import se.samspel.reporting.teamreport.domain.Period;

/** Reads the seats that a report's full-time posts are held against. */
@ApplicationScoped
class SeatRows {

    private final Sql sql;

    SeatRows(Sql sql) {
        this.sql = sql;
    }

    List<TeamSeat> in(UUID interventionId, Period period) {
        return sql.rows(
                SeatRows::seat,
                """
                select s.party, m.party as kind, s.function, s.agreed_percent, s.actual_percent,
                  s.starts_on, s.ends_on, s.vacant, s.employer, s.already_financed
                from seat s
                join intervention i on i.id = s.intervention_id
                left join member m on m.association_id = i.association_id
                  and m.organisation_number = s.party
                where s.intervention_id = ? and s.starts_on <= ?
                  and (s.ends_on is null or s.ends_on >= ?)
                order by s.party, s.function, s.starts_on, s.id
                """,
                interventionId,
                period.to(),
                period.from());
    }

    private static TeamSeat seat(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new TeamSeat(
                new MemberName(
                        row.getString("party"), null, kind == null ? null : Party.valueOf(kind)),
                row.getString("function"),
                row.getInt("agreed_percent"),
                row.getInt("actual_percent"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("vacant"),
                row.getString("employer"),
                row.getBoolean("already_financed"));
    }
}
